package io.glossa.check.whole;

/**
 * How much likelier it is that so many of the words of a sentence are found in a translation of it than in something else:
 * a ratio of two beta-binomial distributions, for some sentences are translated word by word and others freely.
 */
final class Odds {

    /** How much sentences differ in that, in words. Seen in NTREX-128: most are translated word by word. */
    private static final double SPREAD = 25;

    /** How much other sentences of the same story differ. */
    private static final double SPREAD_OF_ACCIDENTS = 20;

    private final double[] found;
    private final double[] missing;
    private final double[] all;

    /**
     * With what sentences usually differ in.
     *
     * @param most of how many words
     * @param kept how likely a translation has one
     * @param accident how likely something else has it
     */
    Odds(int most, double kept, double accident) {
        this(most, kept, SPREAD, accident, SPREAD_OF_ACCIDENTS);
    }

    /**
     * @param spread the lower, the more sentences differ; in words
     * @param accidentSpread the same of what is found by accident
     */
    Odds(int most, double kept, double spread, double accident, double accidentSpread) {
        this.found = difference(most, kept * spread, accident * accidentSpread);
        this.missing = difference(most, (1 - kept) * spread, (1 - accident) * accidentSpread);
        this.all = difference(most, spread, accidentSpread);
    }

    /** As a natural logarithm. */
    double of(int foundWords, int words) {
        return found[foundWords] + missing[words - foundWords] - all[words];
    }

    private static double[] difference(int most, double one, double other) {
        double[] sums = new double[most + 1];
        for (int i = 0; i < most; i++) {
            sums[i + 1] = sums[i] + Math.log((one + i) / (other + i));
        }
        return sums;
    }
}
