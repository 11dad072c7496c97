package io.glossa.document.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a parser from blocks that it would spend minutes or gigabytes on, and that nobody writes: paragraphs of thousands of
 * lines, tables whose missing cells would be filled up by the million. They stay as they are. One object for one parse.
 */
final class MarkdownBounds implements BlockParserFactory {

    /** The parser copies a paragraph's lines at each line that begins with a sign or a digit. */
    private static final int LONGEST_PARAGRAPH = 1000;

    private static final int MOST_CELLS = 200_000;

    private final String text;
    private @Nullable Block paragraph;
    private int paragraphStart;
    private int blankLine = -1;

    /** @param text the whole text that is parsed */
    MarkdownBounds(String text) {
        this.text = text;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.isBlank()) {
            return BlockStart.none();
        }
        int line = state.getLine().getSourceSpan().getLineIndex();
        Block block = matched.getMatchedBlockParser().getBlock();
        if (!(block instanceof Paragraph)) {
            return BlockStart.none();
        }
        if (!block.equals(paragraph)) {
            paragraph = block;
            paragraphStart = line - matched.getParagraphLines().getLines().size();
        }
        if (line - paragraphStart > LONGEST_PARAGRAPH) {
            return BlockStart.of(new Untouched(Untouched.TO_BLANK_LINE)).atIndex(state.getIndex());
        }
        if (cells(state, line) > MOST_CELLS) {
            return BlockStart.of(new Untouched(Untouched.TO_BLANK_LINE))
                    .atIndex(state.getIndex())
                    .replaceParagraphLines(1);
        }
        return BlockStart.none();
    }

    /** How many cells a table can have at the most whose columns this line says; 0 where it says none. */
    private long cells(ParserState state, int line) {
        CharSequence content = state.getLine().getContent();
        int columns = 1;
        for (int i = state.getNextNonSpaceIndex(); i < content.length(); i++) {
            char c = content.charAt(i);
            if ("|-: \t".indexOf(c) < 0) {
                return 0;
            }
            columns += c == '|' ? 1 : 0;
        }
        if (line >= blankLine) {
            blankLine = nextBlankLine(line, state.getLine().getSourceSpan().getInputIndex());
        }
        return (long) columns * (blankLine - line);
    }

    private int nextBlankLine(int line, int from) {
        int next = line;
        boolean blank = false;
        for (int i = from; i < text.length() && !blank; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                next++;
                blank = isBlank(i + 1);
            }
        }
        return next;
    }

    /** Also of a quotation's line there may be nothing but its mark. */
    private boolean isBlank(int from) {
        int i = from;
        while (i < text.length() && " \t>".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
