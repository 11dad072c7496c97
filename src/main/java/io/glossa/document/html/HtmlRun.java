package io.glossa.document.html;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Makes segments of what is read as one text: as a rule one. */
public final class HtmlRun {

    private HtmlRun() {}

    /**
     * The items of each segment, in order, apart from each other: no markup at their ends that is not needed.
     *
     * @param longest the longest segment in code points of what is read
     * @param menus whether each link is a text of its own where there is nothing but links
     */
    static List<List<HtmlItem>> segments(List<HtmlItem> items, ULocale locale, int longest, boolean menus) {
        List<List<HtmlItem>> segments = new ArrayList<>();
        if (items.stream().noneMatch(HtmlItem::hasLetters)) {
            return segments;
        }
        List<HtmlItem> whole = tidy(items);
        for (List<HtmlItem> part : menus ? HtmlRow.of(whole) : List.of(whole)) {
            HtmlPieces.of(part, locale, longest).forEach(piece -> add(piece, segments));
        }
        return segments;
    }

    /** The same where no half of a pair may get lost, whatever an answer does: each segment has both or none. */
    public static List<List<HtmlItem>> wholeSegments(List<HtmlItem> items, ULocale locale, int longest) {
        List<List<HtmlItem>> segments = new ArrayList<>();
        for (List<HtmlItem> whole : HtmlPairs.apart(items)) {
            for (List<HtmlItem> piece : HtmlPieces.of(tidy(whole), locale, longest)) {
                HtmlPairs.apart(piece).forEach(part -> add(part, segments));
            }
        }
        return segments;
    }

    private static void add(List<HtmlItem> piece, List<List<HtmlItem>> segments) {
        List<HtmlItem> tidy = tidy(piece);
        if (tidy.stream().anyMatch(HtmlItem::hasLetters)) {
            segments.add(tidy);
        }
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
