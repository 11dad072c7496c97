package io.glossa.document.mask;

import java.util.HashMap;
import java.util.Map;

/** Finds code between back quotes: as many behind it as before it, also with line ends between. */
final class CodeSpans {

    private final String text;

    /** Where the next run of as many back quotes starts, for each run by its start. */
    private final Map<Integer, Integer> partners = new HashMap<>();

    CodeSpans(String text) {
        this.text = text;
        Map<Integer, Integer> nextByLength = new HashMap<>();
        for (int end = text.lastIndexOf('`') + 1; end > 0; end = text.lastIndexOf('`', end - 1) + 1) {
            int start = end;
            while (start > 0 && text.charAt(start - 1) == '`') {
                start--;
            }
            Integer partner = nextByLength.put(end - start, start);
            if (partner != null) {
                partners.put(start, partner);
            }
            end = start;
        }
    }

    /** Where the code that begins with the run of back quotes here ends, or {@link Masks#NONE}. */
    int end(int start) {
        Integer partner = partners.get(start);
        if (partner == null || opens(partner)) {
            return Masks.NONE;
        }
        return runEnd(partner);
    }

    /** In "`this' and `that'" both back quotes open a quotation. */
    private boolean opens(int run) {
        int end = runEnd(run);
        return Character.isWhitespace(text.charAt(run - 1))
                && text.charAt(run - 1) != '\n'
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(end));
    }

    private int runEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
