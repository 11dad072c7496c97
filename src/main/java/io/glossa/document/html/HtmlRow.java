package io.glossa.document.html;

import java.util.ArrayList;
import java.util.List;

/** Finds rows of links with no words between them, such as a menu: each is a text of its own. */
final class HtmlRow {

    private HtmlRow() {}

    /** The parts of the row, or the items as they are where they are none. */
    static List<List<HtmlItem>> of(List<HtmlItem> items) {
        int[] partners = HtmlPairs.partners(items);
        List<List<HtmlItem>> parts = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            HtmlItem item = items.get(i);
            if (item.is(HtmlItem.Kind.OPENING)) {
                boolean touches = i > 0 && items.get(i - 1).is(HtmlItem.Kind.CLOSING);
                if (touches || !item.name().equals("a")) {
                    return List.of(items);
                }
                parts.add(items.subList(i, partners[i] + 1));
                i = partners[i];
            } else if (item.hasLetters() || item.is(HtmlItem.Kind.QUOTE)) {
                return List.of(items);
            }
        }
        return parts;
    }
}
