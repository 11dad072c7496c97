package io.glossa.document;

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

    /** What may begin another block in the middle of a paragraph. */
    private static final String BLOCK_STARTS = "-+*#>=|<1";

    private final String text;

    /** @param text the whole text that is parsed */
    MathBlock(String text) {
        this.text = text;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        String content = state.getLine().getContent().toString();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || !content.startsWith(FENCE, start)) {
            return BlockStart.none();
        }
        int line = state.getLine().getSourceSpan().getLineIndex();
        int last = content.indexOf(FENCE, start + FENCE.length()) < 0
                ? lastLine(line, state.getLine().getSourceSpan().getInputIndex() + content.length())
                : -1;
        return last < 0 ? BlockStart.none() : BlockStart.of(new Untouched(last)).atIndex(state.getIndex());
    }

    /** The index of the line that ends the formula; -1 where it does not end, or is one paragraph. */
    private int lastLine(int line, int lineEnd) {
        int end = lineEnd;
        boolean blocks = false;
        for (int i = 1; i <= MOST_LINES && end < text.length(); i++) {
            int from = text.startsWith("\r\n", end) ? end + 2 : end + 1;
            end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String content = text.substring(Math.min(from, end), end).strip();
            if (content.isEmpty() || content.startsWith("```") || content.startsWith("~~~")) {
                return -1;
            }
            if (content.endsWith(FENCE)) {
                return blocks ? line + i : -1;
            }
            blocks |= BLOCK_STARTS.indexOf(content.charAt(0)) >= 0;
        }
        return -1;
    }
}
