package io.glossa.engine;

import io.glossa.document.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Segments as tagged text, {@code <seg id="3">...</seg>}, and reading a model's answer in the same form. What stands
 * outside the tags is chatter and left out. A segment counts only where its tag is closed, its id was asked for and
 * comes once: so what is missing, doubled, cut off or made up is seen.
 */
final class Tagged {

    private static final Pattern OPEN =
            Pattern.compile("<\\s?seg\\s{1,3}id\\s?=\\s?[\"'“”]?(\\d{1,6})[\"'“”]?\\s?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSE = Pattern.compile("<\\s?/\\s?seg\\s?>", Pattern.CASE_INSENSITIVE);

    private Tagged() {}

    static String write(List<Segment> segments) {
        StringBuilder tagged = new StringBuilder();
        for (Segment segment : segments) {
            tagged.append("<seg id=\"")
                    .append(segment.number())
                    .append("\">")
                    .append(segment.text())
                    .append("</seg>\n");
        }
        return tagged.toString().stripTrailing();
    }

    /** The segments that can be taken from the answer, by number; never an empty text. */
    static Map<Integer, String> read(String answer, List<Segment> asked) {
        Set<Integer> open = new HashSet<>();
        asked.forEach(segment -> open.add(segment.number()));
        Map<Integer, String> read = new HashMap<>();
        Set<Integer> doubled = new HashSet<>();
        for (Found found : find(answer)) {
            if (open.contains(found.number()) && read.put(found.number(), found.text()) != null) {
                doubled.add(found.number());
            }
        }
        read.keySet().removeAll(doubled);
        read.values().removeIf(String::isEmpty);
        return read;
    }

    private record Found(int number, String text) {}

    private static List<Found> find(String answer) {
        List<Found> found = new ArrayList<>();
        Matcher open = OPEN.matcher(answer);
        Matcher close = CLOSE.matcher(answer);
        boolean more = open.find();
        while (more) {
            int number = Integer.parseInt(open.group(1));
            int from = open.end();
            more = open.find();
            // A tag that opens before this one is closed: this one never was.
            int until = more ? open.start() : answer.length();
            if (close.find(from) && close.start() < until) {
                found.add(
                        new Found(number, answer.substring(from, close.start()).strip()));
            } else if (more) {
                found.add(new Found(number, ""));
            }
        }
        return found;
    }
}
