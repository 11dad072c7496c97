package io.glossa.check.whole;

import java.util.List;

/** Counts brackets and quotation marks that are opened and not closed. */
final class Brackets {

    private record Pair(String opening, String closing) {}

    private static final List<Pair> PAIRS = List.of(new Pair("([{（［｛【〈《「『", ")]}）］｝】〉》」』"), new Pair("«‹", "»›"));

    /** German and others: the sign that opens in English closes. */
    private static final Pair LOW_QUOTES = new Pair("„", "“”");

    private static final Pair HIGH_QUOTES = new Pair("“", "”");

    private Brackets() {}

    /** How many are opened and not closed. */
    static int open(String text) {
        int open = open(text, text.indexOf('„') >= 0 ? LOW_QUOTES : HIGH_QUOTES);
        for (Pair pair : PAIRS) {
            open += open(text, pair);
        }
        return open + (int) (text.chars().filter(c -> c == '"').count() % 2);
    }

    private static int open(String text, Pair pair) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += pair.opening.indexOf(c) >= 0 ? 1 : pair.closing.indexOf(c) >= 0 ? -1 : 0;
        }
        return Math.max(0, open);
    }
}
