package io.glossa.check.whole;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a text by their digits alone, for the marks between digits differ: 1,234.5 is 1.234,5 elsewhere. */
final class Figures {

    /** A single digit is written as a word too often. */
    private static final int SHORTEST = 2;

    private static final String MARKS = ".,'’٫٬\u00A0\u202F";

    private Figures() {}

    /** Each figure, with the place where it is first. */
    static Map<String, Integer> of(String text) {
        Map<String, Integer> found = new LinkedHashMap<>();
        StringBuilder digits = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (isDigit(text, i)) {
                start = digits.isEmpty() ? i : start;
                digits.append(Character.digit(text.charAt(i), 10));
            } else if (!(isDigit(text, i - 1) && isDigit(text, i + 1) && MARKS.indexOf(text.charAt(i)) >= 0)) {
                if (digits.length() >= SHORTEST) {
                    found.putIfAbsent(digits.toString(), start);
                }
                digits.setLength(0);
            }
        }
        return found;
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }
}
