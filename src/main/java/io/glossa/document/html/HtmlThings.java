package io.glossa.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one item of things that stand side by side, white space between them or not: one token is less than many. */
final class HtmlThings {

    private HtmlThings() {}

    static List<HtmlItem> merged(List<HtmlItem> items) {
        List<HtmlItem> merged = new ArrayList<>();
        for (HtmlItem item : items) {
            HtmlItem.Kind both = merged.isEmpty() ? null : kind(merged.getLast(), item);
            boolean afterBlank = merged.size() > 1
                    && item.isThing()
                    && merged.getLast().isBlank()
                    && merged.get(merged.size() - 2).isThing();
            if (both != null) {
                merged.add(merged.removeLast().upTo(item, both));
            } else if (afterBlank) {
                merged.removeLast();
                HtmlItem before = merged.removeLast();
                merged.add(before.upTo(item, before.kind() == item.kind() ? item.kind() : HtmlItem.Kind.BREAK));
            } else {
                merged.add(item);
            }
        }
        return merged;
    }

    /** What the two make together; null where they do not touch, or are not of a kind. */
    private static HtmlItem.@Nullable Kind kind(HtmlItem one, HtmlItem next) {
        boolean quotes = one.is(HtmlItem.Kind.QUOTE) || next.is(HtmlItem.Kind.QUOTE);
        boolean breaks = one.is(HtmlItem.Kind.BREAK) || next.is(HtmlItem.Kind.BREAK);
        boolean markup =
                (one.isThing() || one.is(HtmlItem.Kind.QUOTE)) && (next.isThing() || next.is(HtmlItem.Kind.QUOTE));
        if (!markup || (quotes && breaks)) {
            return null;
        }
        return quotes ? HtmlItem.Kind.QUOTE : breaks ? HtmlItem.Kind.BREAK : HtmlItem.Kind.THING;
    }
}
