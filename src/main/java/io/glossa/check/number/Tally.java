package io.glossa.check.number;

import java.util.regex.Pattern;

/**
 * How often something that goes with a number stands in a text.
 *
 * @param told how often beside a number
 * @param open how often so that it can't be said whether it is one of its own, or one that needs not be told: one million
 * @param alone how often without one
 */
record Tally(int told, int open, int alone) {

    static final Tally NONE = new Tally(0, 0, 0);

    /**
     * @param told what it looks like beside a number
     * @param alone what it looks like without one
     */
    static Tally in(String text, Pattern told, Pattern alone) {
        return new Tally(count(told, text), 0, count(alone, text));
    }

    Tally andTold() {
        return new Tally(told + 1, open, alone);
    }

    Tally andOpen() {
        return new Tally(told, open + 1, alone);
    }

    Tally andAlone() {
        return new Tally(told, open, alone + 1);
    }

    /** Whether a number that stood beside one of these is lost in the other text, and what it stood beside is not. */
    boolean isLostIn(Tally other) {
        return other.told + other.open < told && other.alone > alone + open;
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
