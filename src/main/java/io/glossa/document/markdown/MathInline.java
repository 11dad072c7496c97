package io.glossa.document.markdown;

import io.glossa.document.text.Edges;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas: {@code $x_1$} in a line, {@code $$x_1$$} also on several. Prices are none: a formula between single dollar
 * signs begins and ends without space, no letter or digit follows it, and it has a sign in it that only formulas have, or
 * hardly more than one letter.
 */
final class MathInline implements InlineContentParserFactory, InlineContentParser {

    private static final String SIGNS = "\\^_{}=";

    /** What stands between names in a formula, and also elsewhere. */
    private static final String OPERATORS = "(+-*/<>|!";

    private static final int LONGEST = 1000;

    private static final int LONGEST_NAME = 2;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        int fence = scanner.matchMultiple('$');
        Position from = scanner.position();
        if (fence > 2) {
            // Taken at once: sign by sign, each would be counted again with all after it.
            return ParsedInline.of(new Text(scanner.getSource(start, from).getContent()), from);
        }
        if (!skip(scanner, fence == 2)) {
            return ParsedInline.none();
        }
        Position to = scanner.position();
        String formula = scanner.getSource(from, to).getContent();
        boolean closed = scanner.matchMultiple('$') == fence;
        if (!closed
                || !(fence == 2 ? formula.startsWith("\n") || hasSigns(formula) : isFormula(formula))
                || Character.isLetterOrDigit(scanner.peekCodePoint())) {
            return ParsedInline.none();
        }
        String literal = scanner.getSource(start, scanner.position()).getContent();
        return ParsedInline.of(new Verbatim(literal), scanner.position());
    }

    /** To the next dollar sign of the line, or of the paragraph. */
    private static boolean skip(Scanner scanner, boolean lines) {
        for (int i = 0; i < LONGEST; i++) {
            char c = scanner.peek();
            if (c == '$') {
                return true;
            }
            if (c == Scanner.END || c == '`' || (c == '\n' && !lines)) {
                return false;
            }
            scanner.next();
            if (c == '\\' && scanner.peek() != '\n') {
                scanner.next();
            }
        }
        return false;
    }

    private static boolean isFormula(String formula) {
        if (formula.isEmpty() || !formula.equals(formula.strip())) {
            return false;
        }
        boolean letter = Character.isLetter(formula.charAt(0));
        boolean term = letter
                && formula.chars().noneMatch(Edges::isSpace)
                && formula.chars().anyMatch(c -> OPERATORS.indexOf(c) >= 0);
        return term
                || (letter && formula.length() <= LONGEST_NAME)
                || formula.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    private static boolean hasSigns(String formula) {
        return formula.length() <= LONGEST_NAME || formula.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }
}
