package io.glossa.document.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;

/**
 * A block of a Markdown text with words of its own: a paragraph, a heading, a cell of a table, or a definition of a link.
 *
 * @param lines without what stands before each, such as the mark of a quotation
 */
record Leaf(Node node, List<SourceLine> lines) {

    static Leaf of(String text, Node node) {
        return new Leaf(
                node,
                node.getSourceSpans().stream()
                        .map(span -> SourceLine.of(
                                text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()), span))
                        .toList());
    }

    /** Where it begins, in the text. */
    int start() {
        return lines.getFirst().getSourceSpan().getInputIndex();
    }

    /** A cell that its row lacks has no words, and no place. */
    boolean isEmpty() {
        return lines.isEmpty() || lines.stream().anyMatch(line -> line.getSourceSpan() == null);
    }

    int depth() {
        int depth = 0;
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            depth++;
        }
        return depth;
    }

    boolean isCell() {
        return node instanceof TableCell;
    }
}
