package io.glossa.check.talk;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece at the beginning or end of an answer that may be talk round it.
 *
 * @param line whether it is a whole line, of several
 * @param colon whether a colon ends it
 * @param bracketed whether it stands in brackets
 */
record Unit(String text, boolean line, boolean colon, boolean bracketed) {

    /** In UTF-16 units. Talk is short. */
    private static final int LONGEST = 300;

    private static final int LONGEST_BRACKET = 800;

    private static final int LONGEST_LABEL = 40;

    private static final int LONGEST_BEGINNING = 20;

    private static final int SENTENCES = 3;

    private static final int LINES = 8;

    private static final int FIRST_WIDE = 0x2E80;

    private static final String QUOTATION = "\"“„«»「『";

    private static final String COLONS = ":：՝፦";

    private static final String DECORATION = "*_#>-–—•~`\"'“”«»「」 \t";

    /** The line, the words up to a colon, and the sentences that an answer begins with. */
    static List<Unit> head(String answer) {
        List<Unit> units = new ArrayList<>();
        int lineEnd = answer.indexOf('\n');
        String first = lineEnd < 0 ? answer : answer.substring(0, lineEnd);
        if (lineEnd >= 0) {
            add(units, first, true);
        }
        int colon = colon(first);
        if (colon >= 0) {
            units.add(new Unit(bare(first.substring(0, colon)), false, true, false));
        }
        List<String> sentences = Sentences.of(first);
        if (sentences.size() > 1) {
            sentences.stream().limit(2).forEach(sentence -> add(units, sentence, false));
        }
        return units;
    }

    /** The lines, the brackets and the sentences that an answer ends with. */
    static List<Unit> tail(String answer) {
        List<Unit> units = new ArrayList<>();
        List<String> lines = answer.lines().filter(line -> !line.isBlank()).toList();
        lines.subList(Math.max(Math.min(1, lines.size()), lines.size() - LINES), lines.size())
                .forEach(line -> add(units, line, true));
        int open = openingOfLastBracket(answer);
        if (open > 0) {
            units.add(new Unit(bare(answer.substring(open + 1, answer.length() - 1)), false, false, true));
        }
        List<String> sentences = Sentences.of(lines.isEmpty() ? "" : lines.getLast());
        int from = Math.max(1, sentences.size() - SENTENCES);
        if (from < sentences.size()) {
            sentences.subList(from, sentences.size()).forEach(sentence -> add(units, sentence, false));
        }
        return units;
    }

    /** What stands before the unit's first colon, where that is a short label; empty where there is none. */
    String label() {
        return label(text);
    }

    /** What stands before a text's first colon, where that is short and presents nobody's speech: he added: "...". */
    static String label(String text) {
        int colon = colon(text);
        return colon < 0 || width(text.substring(0, colon)) > LONGEST_LABEL || isBeforeQuotation(text, colon)
                ? ""
                : text.substring(0, colon);
    }

    /** A Chinese sign, or one of the like, says as much as two letters. */
    private static int width(String text) {
        return text.length() + (int) text.chars().filter(c -> c >= FIRST_WIDE).count();
    }

    private static boolean isBeforeQuotation(String text, int colon) {
        String rest = text.substring(colon + 1).stripLeading();
        return !rest.isEmpty() && QUOTATION.indexOf(rest.charAt(0)) >= 0;
    }

    /** The first words. */
    String beginning() {
        return text.substring(0, Math.min(LONGEST_BEGINNING, text.length()));
    }

    private static void add(List<Unit> units, String text, boolean line) {
        String bare = bare(text);
        boolean bracketed = !bare.isEmpty() && "([（［【".indexOf(bare.charAt(0)) >= 0;
        if (!bare.isEmpty() && bare.length() <= (bracketed ? LONGEST_BRACKET : LONGEST)) {
            boolean colon = COLONS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
            units.add(new Unit(bracketed ? bare.substring(1) : bare, line, colon, bracketed));
        }
    }

    /** The first colon that parts words, not the digits of a time or the beginning of an address. */
    private static int colon(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 1; i < end; i++) {
            if (COLONS.indexOf(text.charAt(i)) >= 0
                    && (i + 1 == text.length() || text.charAt(i) != ':' || mayFollow(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean mayFollow(char c) {
        return c != '/' && !Character.isDigit(c) && !Character.isLowerCase(c);
    }

    private static int openingOfLastBracket(String answer) {
        int last = answer.length() - 1;
        if (last < 0) {
            return -1;
        }
        int kind = ")]）］】".indexOf(answer.charAt(last));
        if (kind < 0) {
            return -1;
        }
        int open = answer.lastIndexOf("([（［【".charAt(kind));
        return last - open <= LONGEST_BRACKET ? open : -1;
    }

    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && DECORATION.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && DECORATION.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
