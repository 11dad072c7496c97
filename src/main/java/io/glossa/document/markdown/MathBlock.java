package io.glossa.document.markdown;

import java.util.regex.Pattern;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas between {@code $$} and {@code $$} that a parser would not take for one paragraph, for they have a line that
 * begins with a minus or the like. The others are found by {@link MathInline}. No formula has a blank line or a fence in it.
 */
final class MathBlock implements BlockParserFactory {

    private static final String FENCE = "$$";

    private static final int MOST_LINES = 100;

    /** What begins another block in the middle of a paragraph, or makes it a heading or a table. */
    private static final Pattern BLOCK_START = Pattern.compile(
            ">.*|#{1,6}(\\s.*)?|([-+*]|1[.)])\\s.*|=+|-+|[*_][*_\\s]+|[-:|][-:|\\s]*|</?[A-Za-z].*|<[!?].*");

    private static final Pattern QUOTED = Pattern.compile("^>[>\\s]*");

    private final String text;

    /** @param text the whole text that is parsed */
    MathBlock(String text) {
        this.text = text;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        String content = state.getLine().getContent().toString();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || !content.startsWith(FENCE, start) || isInFormula(matched)) {
            return BlockStart.none();
        }
        int line = state.getLine().getSourceSpan().getLineIndex();
        int last = content.indexOf(FENCE, start + FENCE.length()) < 0
                ? lastLine(
                        new Enclosure(content.substring(0, state.getIndex())),
                        line,
                        state.getLine().getSourceSpan().getInputIndex() + content.length())
                : -1;
        return last < 0 ? BlockStart.none() : BlockStart.of(new Untouched(last)).atIndex(state.getIndex());
    }

    /** Whether the paragraph that this line is in has a formula begun, which the line will end. */
    private static boolean isInFormula(MatchedBlockParser matched) {
        long fences = matched.getParagraphLines().getLines().stream()
                .map(line -> line.getContent().toString().strip())
                .filter(line -> line.startsWith(FENCE) != line.endsWith(FENCE) || line.equals(FENCE))
                .count();
        return fences % 2 == 1;
    }

    /** The index of the line that ends the formula; -1 where it does not end in its enclosure, or is one paragraph. */
    private int lastLine(Enclosure enclosure, int line, int lineEnd) {
        int end = lineEnd;
        boolean blocks = false;
        for (int i = 1; i <= MOST_LINES && end < text.length(); i++) {
            int from = text.startsWith("\r\n", end) ? end + 2 : end + 1;
            end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String whole = text.substring(Math.min(from, end), end);
            int inside = enclosure.inside(whole);
            String content = whole.substring(Math.max(inside, 0)).strip();
            if (inside < 0 || isOther(content)) {
                return -1;
            }
            if (content.endsWith(FENCE)) {
                return blocks ? line + i : -1;
            }
            blocks |= BLOCK_START.matcher(content).matches();
        }
        return -1;
    }

    /** Whether a line is in no formula: a blank one, a fence of code, or in a quotation, of which it may be such a line. */
    private static boolean isOther(String content) {
        String words = QUOTED.matcher(content).replaceFirst("");
        return words.isEmpty()
                || words.startsWith("```")
                || words.startsWith("~~~")
                || (words.equals(FENCE) && !content.equals(FENCE));
    }
}
