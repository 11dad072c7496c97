package io.glossa.document.html;

import io.glossa.document.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which tags among some items belong together. */
final class HtmlPairs {

    private static final int NONE = -1;

    private HtmlPairs() {}

    /** The items, in which each tag has its other half: those that have none have become things. */
    static List<HtmlItem> whole(List<HtmlItem> items) {
        int[] partners = partners(items);
        List<HtmlItem> whole = new ArrayList<>(items);
        for (int i = 0; i < partners.length; i++) {
            if (isTag(items.get(i)) && partners[i] == NONE) {
                whole.set(i, items.get(i).thing());
            }
        }
        return whole;
    }

    /** What stands between tags that have no other half among the items. */
    static List<List<HtmlItem>> apart(List<HtmlItem> items) {
        int[] partners = partners(items);
        List<List<HtmlItem>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < partners.length; i++) {
            if (isTag(items.get(i)) && partners[i] == NONE) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(items.get(i));
            }
        }
        return parts;
    }

    private static boolean isTag(HtmlItem item) {
        return item.is(HtmlItem.Kind.OPENING) || item.is(HtmlItem.Kind.CLOSING);
    }

    /** For each tag, by its place, the place of its other half. Where two pairs cross, the one that ends later is none. */
    static int[] partners(List<HtmlItem> items) {
        int[] partners = new int[items.size()];
        Arrays.fill(partners, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            String name = items.get(i).name();
            if (items.get(i).is(HtmlItem.Kind.OPENING)) {
                open.push(i);
                names.merge(name, 1, Integer::sum);
            } else if (items.get(i).is(HtmlItem.Kind.CLOSING) && names.getOrDefault(name, 0) > 0) {
                int last;
                do {
                    last = open.pop();
                    names.merge(items.get(last).name(), -1, Integer::sum);
                } while (!items.get(last).name().equals(name));
                partners[i] = last;
                partners[last] = i;
            }
        }
        return partners;
    }

    /** A pair in which there is nothing to be translated is one thing, or one quote where words are in it. */
    static List<HtmlItem> withoutEmpty(List<HtmlItem> items) {
        List<HtmlItem> kept = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        // Where in what is kept the last of these stand: a pair that opens behind them has none.
        int words = NONE;
        int quotes = NONE;
        for (HtmlItem item : items) {
            if (item.is(HtmlItem.Kind.OPENING)) {
                open.push(kept.size());
            } else if (item.is(HtmlItem.Kind.CLOSING)) {
                int start = open.pop();
                if (words < start) {
                    boolean quoted = quotes >= start;
                    HtmlItem whole = kept.get(start).upTo(item, quoted ? HtmlItem.Kind.QUOTE : HtmlItem.Kind.THING);
                    kept.subList(start, kept.size()).clear();
                    quotes = quoted ? start : quotes;
                    kept.add(whole);
                    continue;
                }
            } else if (item.is(HtmlItem.Kind.QUOTE) || (item.isMasked() && !item.isBlank())) {
                quotes = kept.size();
            } else if (item.is(HtmlItem.Kind.WORDS) && !item.isBlank()) {
                words = kept.size();
            }
            kept.add(item);
        }
        return kept;
    }

    /** A link with nothing but bold words in it is one pair: fewer can get lost. */
    static List<HtmlItem> merged(List<HtmlItem> items) {
        int[] partners = partners(items);
        HtmlItem[] changed = items.toArray(HtmlItem[]::new);
        BitSet gone = new BitSet();
        for (int i = 0; i < changed.length; i++) {
            int inner = i;
            while (opensPair(items, inner)
                    && partners[inner + 1] == partners[inner] - 1
                    && opensPair(items, inner + 1)) {
                inner++;
            }
            if (inner > i) {
                HtmlItem opening = items.get(inner);
                changed[inner] = HtmlItem.of(
                        opening.kind(),
                        opening.name(),
                        new Span(items.get(i).span().start(), opening.span().end()));
                changed[partners[inner]] =
                        items.get(partners[inner]).upTo(items.get(partners[i]), HtmlItem.Kind.CLOSING);
                gone.set(i, inner);
                gone.set(partners[inner] + 1, partners[i] + 1);
                i = inner;
            }
        }
        return IntStream.range(0, changed.length)
                .filter(i -> !gone.get(i))
                .mapToObj(i -> changed[i])
                .toList();
    }

    private static boolean opensPair(List<HtmlItem> items, int i) {
        return items.get(i).is(HtmlItem.Kind.OPENING);
    }
}
