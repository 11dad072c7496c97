package io.glossa.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.jspecify.annotations.Nullable;

/** Stands where a parser would parse the words of each block, and only notes them. */
final class Leaves implements InlineParserFactory {

    private final List<Leaf> found = new ArrayList<>();
    private @Nullable InlineParserContext context;

    @Override
    public InlineParser create(InlineParserContext known) {
        context = known;
        return (lines, node) -> found.add(new Leaf(node, List.copyOf(lines.getLines())));
    }

    List<Leaf> found() {
        return found;
    }

    /** What the parser knows of the text, such as the definitions of links. */
    InlineParserContext context() {
        return Objects.requireNonNull(context);
    }
}
