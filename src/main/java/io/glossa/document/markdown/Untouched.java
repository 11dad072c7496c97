package io.glossa.document.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Lines of a Markdown text that stay as they are: mathematics, and what would cost too much to parse. */
final class Untouched extends AbstractBlockParser {

    /** For a block that ends before the next blank line. */
    static final int TO_BLANK_LINE = Integer.MAX_VALUE;

    private final Block block = new CustomBlock() {};
    private final int lastLine;

    /** @param lastLine the index of its last line, from 0 */
    Untouched(int lastLine) {
        this.lastLine = lastLine;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean over = state.getLine().getSourceSpan().getLineIndex() > lastLine;
        return over || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }
}
