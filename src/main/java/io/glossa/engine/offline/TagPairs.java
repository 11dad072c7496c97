package io.glossa.engine.offline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Pairs of tags, {@code <g1>} and {@code </g1>}, in an answer. Apertium moves words past them, and at times the two halves
 * past each other.
 */
final class TagPairs {

    private static final Pattern TAG = Pattern.compile("<(/?)(g\\d{1,6})>");

    private TagPairs() {}

    /** The answer, in which each pair opens before it closes. */
    static String inOrder(String answer) {
        Map<String, Boolean> closesFirst = new HashMap<>();
        Set<String> whole = new HashSet<>();
        for (MatchResult tag : TAG.matcher(answer).results().toList()) {
            if (closesFirst.putIfAbsent(tag.group(2), !tag.group(1).isEmpty()) != null) {
                whole.add(tag.group(2));
            }
        }
        closesFirst.keySet().retainAll(whole);
        return closesFirst.containsValue(true)
                ? TAG.matcher(answer)
                        .replaceAll(tag -> closesFirst.getOrDefault(tag.group(2), false)
                                ? "<" + (tag.group(1).isEmpty() ? "/" : "") + tag.group(2) + ">"
                                : tag.group())
                : answer;
    }
}
