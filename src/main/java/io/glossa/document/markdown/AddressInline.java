package io.glossa.document.markdown;

import io.glossa.document.mask.Masks;
import io.glossa.document.mask.WebAddress;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds web addresses that stand in a text as they are, as GitHub's Markdown does: before their {@code _} and {@code *} are
 * taken for emphasis.
 */
final class AddressInline implements InlineContentParserFactory, InlineContentParser {

    private static final int LONGEST = 2500;

    /** No address begins later: {@code https://}. */
    private static final int BEGINNING = 8;

    private static final String ENDS = " \t\n<>\"`|\\^";

    /** What may be escaped in an address without ending it. */
    private static final String ESCAPED = "_-.~*&#=+?%/:@()";

    private static final String NOT_AT_THE_END = "*_~.,;:!?'";

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('h', 'H', 'f', 'F', 'w', 'W');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before < 0x80 && Character.isLetterOrDigit(before)) {
            return ParsedInline.none();
        }
        var start = scanner.position();
        String word = ahead(scanner, BEGINNING + 1);
        if (WebAddress.end(word, 0) == Masks.NONE) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        word = ahead(scanner, LONGEST);
        int end = end(word);
        if (end == Masks.NONE) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int i = 0; i < end; i++) {
            scanner.next();
        }
        String literal = scanner.getSource(start, scanner.position()).getContent();
        return ParsedInline.of(new Verbatim(literal), scanner.position());
    }

    private static int end(String word) {
        int end = WebAddress.end(word, 0);
        while (end > 0 && NOT_AT_THE_END.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == Masks.NONE ? end : WebAddress.end(word.substring(0, end), 0);
    }

    /** What comes up to white space, or to a bracket that was opened before it; two underscores for each escape. */
    private static String ahead(Scanner scanner, int longest) {
        StringBuilder word = new StringBuilder();
        int open = 0;
        while (word.length() < longest) {
            char c = scanner.peek();
            if (c == '\\') {
                scanner.next();
                if (ESCAPED.indexOf(scanner.peek()) < 0) {
                    break;
                }
                scanner.next();
                word.append("__");
                continue;
            }
            open += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == Scanner.END || ENDS.indexOf(c) >= 0 || open < 0) {
                break;
            }
            scanner.next();
            if (c == '[' && scanner.peek() == '^') {
                // A footnote.
                break;
            }
            word.append(c);
        }
        return word.toString();
    }
}
