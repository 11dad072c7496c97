package io.glossa.document;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Makes segments of what is read as one text: as a rule one. */
final class HtmlRun {

    private HtmlRun() {}

    /**
     * The items of each segment, in order, apart from each other: no markup at their ends that is not needed.
     *
     * @param longest the longest segment in code points of what is read
     */
    static List<List<HtmlItem>> segments(List<HtmlItem> items, ULocale locale, int longest) {
        List<List<HtmlItem>> segments = new ArrayList<>();
        if (items.stream().noneMatch(HtmlItem::hasLetters)) {
            return segments;
        }
        for (List<HtmlItem> part : HtmlRow.of(tidy(items))) {
            for (List<HtmlItem> piece : HtmlPieces.of(part, locale, longest)) {
                List<HtmlItem> tidy = tidy(piece);
                if (tidy.stream().anyMatch(HtmlItem::hasLetters)) {
                    segments.add(tidy);
                }
            }
        }
        return segments;
    }

    private static List<HtmlItem> tidy(List<HtmlItem> items) {
        List<HtmlItem> whole = HtmlPairs.withoutEmpty(HtmlPairs.whole(items));
        return trimmed(HtmlPairs.merged(HtmlThings.merged(whole)));
    }

    /** Without white space and things at the ends, and without a pair that stands round all the rest. */
    private static List<HtmlItem> trimmed(List<HtmlItem> items) {
        int[] partners = HtmlPairs.partners(items);
        int start = 0;
        int end = items.size();
        while (start < end) {
            if (isNeedless(items.get(start))) {
                start++;
            } else if (isNeedless(items.get(end - 1))) {
                end--;
            } else if (partners[start] == end - 1) {
                start++;
                end--;
            } else {
                break;
            }
        }
        List<HtmlItem> trimmed = new ArrayList<>(items.subList(start, end));
        if (!trimmed.isEmpty()) {
            trimmed.set(0, trimmed.getFirst().withoutBlanks(true));
            trimmed.set(trimmed.size() - 1, trimmed.getLast().withoutBlanks(false));
        }
        return trimmed;
    }

    private static boolean isNeedless(HtmlItem item) {
        return item.isThing() || item.isBlank();
    }
}
