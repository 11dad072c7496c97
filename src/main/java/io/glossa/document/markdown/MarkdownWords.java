package io.glossa.document.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What a Markdown text says, as plain text. */
public final class MarkdownWords {

    private final MarkdownText parsed;
    private final String text;
    private final StringBuilder words = new StringBuilder();

    private MarkdownWords(String text) {
        this.text = text;
        this.parsed = MarkdownText.of(text);
    }

    /** Blocks apart by a blank line, the items of a list each on a line, cells apart by tabs. No code, but names of code. */
    public static String of(String text) {
        return new MarkdownWords(text.substring(FrontMatter.end(text))).words();
    }

    private String words() {
        @Nullable Node last = null;
        for (Leaf leaf : parsed.leaves()) {
            Content content = Content.of(text, leaf);
            int before = words.length();
            if (!(leaf.node() instanceof LinkReferenceDefinition)) {
                add(content.text(), BlockMarks.without(leaf, content, parsed.inlines(content.text())));
            }
            String added = words.substring(before).strip();
            words.setLength(before);
            if (!added.isEmpty()) {
                words.append(before == 0 || last == null ? "" : between(last, leaf.node()))
                        .append(added);
                last = leaf.node();
            }
        }
        return words.toString();
    }

    private static String between(Node last, Node next) {
        if (last instanceof TableCell && next instanceof TableCell) {
            return last.getParent().equals(next.getParent()) ? "\t" : "\n";
        }
        boolean items = last.getParent() instanceof ListItem && next.getParent() instanceof ListItem;
        return items && !last.getParent().equals(next.getParent()) ? "\n" : "\n\n";
    }

    private void add(String content, List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Words said ->
                    words.append(Spelled.of(content, said.start(), said.end()).words());
                case Inline.Break end -> words.append(' ');
                case Inline.Whole whole -> words.append(whole(content, whole));
                case Inline.Pair pair -> add(content, pair.inlines());
            }
        }
    }

    private static String whole(String content, Inline.Whole whole) {
        return switch (content.charAt(whole.start())) {
            case '`' ->
                content.substring(whole.start(), whole.end()).replace('`', ' ').strip();
            case '<', '!', '[', '*', '_', '~' -> "";
            case ' ', '\\', '\n' -> "\n";
            default -> content.substring(whole.start(), whole.end());
        };
    }
}
