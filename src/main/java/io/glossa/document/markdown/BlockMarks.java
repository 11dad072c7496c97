package io.glossa.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** What stands before a paragraph's words for GitHub: the box of a task, {@code [x]}, and a note's kind, {@code [!TIP]}. */
final class BlockMarks {

    private static final Pattern TASK = Pattern.compile("\\[[ xX]\\](?=\\s)");

    private static final Pattern NOTE = Pattern.compile("\\[![A-Za-z]{1,20}\\](?=\\s*$)");

    private BlockMarks() {}

    static List<Inline> without(Leaf leaf, Content content, List<Inline> inlines) {
        Node parent = leaf.node().getParent();
        boolean first = leaf.node().getPrevious() == null;
        Pattern pattern = parent instanceof ListItem ? TASK : NOTE;
        if (!first
                || inlines.isEmpty()
                || !(parent instanceof ListItem || parent instanceof BlockQuote)
                || !(inlines.getFirst() instanceof Inline.Words words)) {
            return inlines;
        }
        Matcher mark = pattern.matcher(content.text()).region(words.start(), words.end());
        if (!mark.lookingAt()) {
            return inlines;
        }
        List<Inline> without = new ArrayList<>(inlines);
        without.set(0, new Inline.Words(mark.end(), words.end()));
        return without;
    }
}
