package io.glossa.check.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Digits of any script, with the marks that join their groups: {@code 1,234.5}, {@code 15:30}, {@code ٢٧/١١}.
 *
 * @param groups the digits between the marks, as ASCII; one more than there are marks
 * @param marks each one of {@code . , ' : /} and space, whatever it looks like in the text
 */
record DigitRun(int start, int end, List<String> groups, String marks) {

    /** More digits than this are no quantity; they are cut, so that a number stays cheap. */
    private static final int LONGEST_GROUP = 30;

    private static final int MOST_GROUPS = 12;
    private static final int MOST_SPACED_GROUPS = 5;

    DigitRun {
        groups = List.copyOf(groups);
    }

    /** The run that starts here; null where no digit does. */
    static @Nullable DigitRun at(String text, int start) {
        List<String> groups = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        if (isAfterBarePoint(text, start)) {
            groups.add("0");
            marks.append('.');
        }
        int end = start;
        int next = start;
        while (groups.size() < MOST_GROUPS) {
            int groupEnd = afterDigits(text, next);
            if (groupEnd == next) {
                break;
            }
            groups.add(ascii(text, next, groupEnd));
            end = groupEnd;
            char mark = end < text.length() ? mark(text.charAt(end)) : 0;
            if (mark == 0 || (mark == ' ' && !goesOnAfterSpace(text, end + 1, groups, marks))) {
                break;
            }
            marks.append(mark);
            next = end + 1;
        }
        if (end == start) {
            return null;
        }
        marks.setLength(groups.size() - 1);
        return new DigitRun(start, end, groups, marks.toString());
    }

    static boolean isDigit(int c) {
        return c >= '0' && (c <= '9' || (c > 0x7F && Character.digit(c, 10) >= 0 && !Character.isLetter(c)));
    }

    /** .5 */
    private static boolean isAfterBarePoint(String text, int start) {
        return start > 0
                && text.charAt(start - 1) == '.'
                && (start == 1 || Character.isSpaceChar(text.charAt(start - 2)));
    }

    /** A space groups digits by three only, and nothing that a year could be. */
    private static boolean goesOnAfterSpace(String text, int next, List<String> groups, CharSequence marks) {
        boolean grouped = groups.size() < MOST_SPACED_GROUPS
                && groups.getFirst().length() <= 3
                && marks.chars().allMatch(mark -> mark == ' ')
                && groups.stream().skip(1).allMatch(group -> group.length() == 3);
        if (!grouped) {
            return false;
        }
        int end = afterDigits(text, next);
        return text.codePointCount(next, end) == 3;
    }

    private static int afterDigits(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < LONGEST_GROUP) {
            int c = text.codePointAt(i);
            if (!isDigit(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static String ascii(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            digits.append((char) ('0' + Character.digit(c, 10)));
            i += Character.charCount(c);
        }
        return digits.toString();
    }

    private static char mark(char c) {
        return switch (c) {
            case '.', '٫', '．', '·' -> '.';
            case ',', '，', '،' -> ',';
            case '\'', '’', '٬', '´', '`', '_' -> '\'';
            case ' ', '\u00A0', '\u2007', '\u2009', '\u202F' -> ' ';
            case ':', '：', '∶' -> ':';
            case '/', '⁄', '／' -> '/';
            default -> 0;
        };
    }
}
