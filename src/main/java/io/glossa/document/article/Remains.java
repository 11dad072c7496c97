package io.glossa.document.article;

import io.glossa.document.plain.Line;
import java.util.List;
import java.util.Set;

/** What is left of a text without some of its lines. */
final class Remains {

    private Remains() {}

    /**
     * Blank lines that would stand at the start or end only because a line is gone go with it; and the text ends with
     * a line end if it did before.
     */
    static String of(String text, List<PageLine> lines, Set<Integer> dropped) {
        int first = firstKept(lines, dropped, 0, 1);
        int last = firstKept(lines, dropped, lines.size() - 1, -1);
        if (dropped.isEmpty() || first > last) {
            return dropped.isEmpty() ? text : "";
        }
        boolean headGone = dropped.stream().anyMatch(i -> i < first);
        boolean footGone = dropped.stream().anyMatch(i -> i > last);
        StringBuilder remains = new StringBuilder();
        for (int i = headGone ? first : 0; i <= (footGone ? last : lines.size() - 1); i++) {
            Line line = lines.get(i).line();
            if (!dropped.contains(i)) {
                remains.append(text, line.start(), footGone && i == last && !endsLine(text) ? line.end() : line.next());
            }
        }
        return remains.toString();
    }

    private static int firstKept(List<PageLine> lines, Set<Integer> dropped, int start, int step) {
        int i = start;
        while (i >= 0
                && i < lines.size()
                && (dropped.contains(i) || lines.get(i).kind() == PageLine.Kind.BLANK)) {
            i += step;
        }
        return i;
    }

    private static boolean endsLine(String text) {
        return Line.isLineEnd(text.charAt(text.length() - 1));
    }
}
