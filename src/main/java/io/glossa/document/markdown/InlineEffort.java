package io.glossa.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a paragraph can be parsed in a reasonable time. What is left open in it, such as a bracket or an asterisk, is
 * looked at again at each sign that could close it; and what is in each other is walked through by recursion.
 */
final class InlineEffort {

    /** Brackets, or signs of {@code *}, {@code _} and {@code ~}, that are open at once. */
    private static final int MOST_OPEN = 100;

    /** In characters: how far it is from each {@code <} to what might close it, all together. */
    private static final int LONGEST_WAY = 500_000;

    /** A run of the same sign that was not closed. */
    private record Run(char sign, int length) {}

    private final String text;
    private final Deque<Run> open = new ArrayDeque<>();
    private final Map<Run, Integer> count = new HashMap<>();
    private final Map<Character, Integer> signs = new HashMap<>();
    private int openSigns;

    private InlineEffort(String text) {
        this.text = text;
    }

    static boolean fits(String text) {
        return new InlineEffort(text).fits() && wayToEnds(text) <= LONGEST_WAY;
    }

    private boolean fits() {
        int brackets = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            switch (text.charAt(i)) {
                case '\\' -> end++;
                case '[' -> brackets++;
                case ']' -> brackets = Math.max(0, brackets - 1);
                case '*', '_', '~' -> {
                    end = runEnd(i);
                    run(i, end);
                }
                default -> {}
            }
            if (brackets > MOST_OPEN || openSigns > MOST_OPEN) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private int runEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    private void run(int start, int end) {
        Run run = new Run(text.charAt(start), end - start);
        int before = start == 0 ? '\n' : text.codePointBefore(start);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        Flanking flanking = new Flanking(run.sign(), before, after);
        if (flanking.closes() && count.getOrDefault(run, 0) > 0 && !(run.sign() == '~' && run.length() > 2)) {
            // What was opened in between and not closed is forgotten.
            while (!pop().equals(run)) {}
        } else if (flanking.opens() || (flanking.closes() && signs.getOrDefault(run.sign(), 0) > 0)) {
            open.push(run);
            count.merge(run, 1, Integer::sum);
            signs.merge(run.sign(), 1, Integer::sum);
            openSigns += run.length();
        }
    }

    private Run pop() {
        Run run = open.pop();
        count.merge(run, -1, Integer::sum);
        signs.merge(run.sign(), -1, Integer::sum);
        openSigns -= run.length();
        return run;
    }

    private static long wayToEnds(String text) {
        long way = 0;
        int bracket = text.length();
        int comment = text.length();
        int instruction = text.length();
        int data = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            switch (text.charAt(i)) {
                case '>' -> bracket = i;
                case '-' -> comment = text.startsWith("-->", i) ? i : comment;
                case '?' -> instruction = text.startsWith("?>", i) ? i : instruction;
                case ']' -> data = text.startsWith("]]>", i) ? i : data;
                case '<' -> {
                    int end = text.startsWith("!-", i + 1)
                            ? comment
                            : text.startsWith("?", i + 1) ? instruction : text.startsWith("![", i + 1) ? data : bracket;
                    way += Math.max(end, bracket) - i;
                }
                default -> {}
            }
        }
        return way;
    }
}
