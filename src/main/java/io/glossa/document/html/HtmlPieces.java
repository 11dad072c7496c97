package io.glossa.document.html;

import com.ibm.icu.util.ULocale;
import io.glossa.document.plain.LongParagraph;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long for one segment, at sentence ends: outside of pairs where that can be, else through them. */
final class HtmlPieces {

    private final List<HtmlItem> items;

    /** Where each item stands in the text without markup; after the last, where that ends. */
    private final int[] starts;

    private final StringBuilder flat = new StringBuilder();
    private final List<List<HtmlItem>> pieces = new ArrayList<>(List.of(new ArrayList<>()));

    private HtmlPieces(List<HtmlItem> items) {
        this.items = items;
        this.starts = new int[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            flat.append(flat(items.get(i)));
            starts[i + 1] = flat.length();
        }
    }

    /** @param longest in code points of what is read */
    static List<List<HtmlItem>> of(List<HtmlItem> items, ULocale locale, int longest) {
        HtmlPieces pieces = new HtmlPieces(items);
        if (pieces.flat.codePointCount(0, pieces.flat.length()) <= longest) {
            return List.of(items);
        }
        pieces.cut(LongParagraph.cut(pieces.flat.toString(), locale, longest, pieces.pairs()));
        return pieces.pieces;
    }

    private List<Span> pairs() {
        int[] partners = HtmlPairs.partners(items);
        List<Span> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] > i) {
                pairs.add(new Span(starts[i], starts[partners[i]]));
            }
        }
        return pairs;
    }

    private void cut(List<Span> cuts) {
        int cut = 0;
        for (int i = 0; i < items.size(); i++) {
            HtmlItem item = items.get(i);
            // A tag that closes where a piece ends still belongs to it.
            if (starts[i] == cuts.get(cut).end() && cut + 1 < cuts.size() && !item.is(HtmlItem.Kind.CLOSING)) {
                pieces.add(new ArrayList<>());
                cut++;
            }
            int from = starts[i];
            while (cuts.get(cut).end() < starts[i + 1]) {
                int end = cuts.get(cut++).end();
                pieces.getLast().add(item.part(from - starts[i], end - starts[i]));
                pieces.add(new ArrayList<>());
                from = end;
            }
            pieces.getLast().add(from == starts[i] ? item : item.part(from - starts[i], starts[i + 1] - starts[i]));
        }
    }

    private static String flat(HtmlItem item) {
        return switch (item.kind()) {
            case WORDS -> item.words().text();
            case OPENING, CLOSING -> "";
            case QUOTE, THING -> "\uFFFC";
            case BREAK -> "\n";
        };
    }
}
