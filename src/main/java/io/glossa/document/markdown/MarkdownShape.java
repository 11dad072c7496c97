package io.glossa.document.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;

/** What kind of block words stand in. */
enum MarkdownShape {
    PARAGRAPH {
        @Override
        boolean holds(String content) {
            return isPlain(content) || isOne(content, Paragraph.class, content);
        }
    },

    /** A heading after {@code #}. */
    HEADING {
        @Override
        boolean holds(String content) {
            return !content.contains("\n") && isOne("# " + content, Heading.class, content);
        }
    },

    /** A heading above a line of {@code =}. */
    UNDERLINED {
        @Override
        boolean holds(String content) {
            return isOne(content + "\n===", Heading.class, content);
        }
    },

    CELL {
        @Override
        boolean holds(String content) {
            return !content.contains("\n");
        }
    };

    /** Whether this is the content of such a block and of no other, whatever is in its lines. */
    abstract boolean holds(String content);

    boolean mayBreak() {
        return this == PARAGRAPH || this == UNDERLINED;
    }

    static MarkdownShape of(Leaf leaf, String document) {
        if (leaf.isCell()) {
            return CELL;
        }
        if (!(leaf.node() instanceof Heading)) {
            return PARAGRAPH;
        }
        int start = leaf.node().getSourceSpans().getFirst().getInputIndex();
        // Words may begin with that sign as well, but not where a heading without one begins.
        return document.charAt(start) == '#' && leaf.start() > start ? HEADING : UNDERLINED;
    }

    /** No block but a paragraph begins a line with a letter. */
    private static boolean isPlain(String content) {
        return Arrays.stream(content.split("\n", -1))
                .allMatch(line -> !line.isEmpty() && Character.isLetter(line.charAt(0)));
    }

    private static boolean isOne(String text, Class<?> kind, String content) {
        List<Leaf> leaves = MarkdownText.of(text).leaves();
        return leaves.size() == 1
                && leaves.getFirst().depth() == 1
                && kind.isInstance(leaves.getFirst().node())
                && lines(leaves.getFirst()).equals(content);
    }

    private static String lines(Leaf leaf) {
        return leaf.lines().stream()
                .map(SourceLine::getContent)
                .map(CharSequence::toString)
                .collect(Collectors.joining("\n"));
    }
}
