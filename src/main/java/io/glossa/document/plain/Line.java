package io.glossa.document.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, in UTF-16 units.
 *
 * @param end where its line end begins
 * @param next where the next line starts
 */
public record Line(int start, int end, int next) {

    /** The lines of a text. A line end at the very end of the text ends the last line and begins no other. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            if (!isLineEnd(text.charAt(i))) {
                i++;
                continue;
            }
            int next = text.startsWith("\r\n", i) ? i + 2 : i + 1;
            lines.add(new Line(start, i, next));
            start = next;
            i = next;
        }
        if (start < text.length()) {
            lines.add(new Line(start, text.length(), text.length()));
        }
        return lines;
    }

    /** LF, CR, VT, FF, NEL, LS and PS, as in Unicode Standard Annex 14. */
    public static boolean isLineEnd(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
