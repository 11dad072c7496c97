package io.glossa.check.number;

import java.util.List;

/**
 * A number that a text states.
 *
 * @param written as it stands in the text
 * @param readings what it can mean
 * @param bare its digits without the multiplier behind them; empty where there is none
 * @param kin what it is in another way of counting: the hour on the other half of the clock, the year in short, a share in
 *     per cent
 * @param manner how it is written
 */
record Quantity(String written, List<Reading> readings, List<Reading> bare, List<Reading> kin, Manner manner) {

    enum Manner {
        DIGITS,
        /** In digits that an article does not stand for: 1 October, 1:30. */
        FIRM_DIGITS,
        /** In digits beside others with a dash between: 1-0. */
        SCORE,
        WORDS,
        /** An ordinal in words. */
        RANK,
        MONTH_NAME
    }

    Quantity {
        readings = List.copyOf(readings);
        bare = List.copyOf(bare);
        kin = List.copyOf(kin);
    }

    static Quantity inWords(
            String written, List<Reading> readings, List<Reading> bare, List<Reading> kin, Manner manner) {
        return new Quantity(written, readings, bare, kin, manner);
    }

    boolean inDigits() {
        return manner.compareTo(Manner.SCORE) <= 0;
    }

    /** Whether nothing but digits or a number's own word can stand for it. */
    boolean isFirm() {
        return manner == Manner.FIRM_DIGITS || manner == Manner.SCORE;
    }

    /** Whether it is one number in digits, without a multiplier. */
    boolean isPlain() {
        return inDigits() && bare.isEmpty() && readings.getFirst().isSingle();
    }

    /** Whether it is one number in words, without a multiplier. */
    boolean isPlainWord() {
        return manner == Manner.WORDS && bare.isEmpty() && readings.getFirst().isSingle();
    }

    /** Whether it can be a whole number of no more than this. */
    boolean isUpTo(int limit) {
        return readings.stream().anyMatch(reading -> reading.isWholeUpTo(limit));
    }

    /** Whether it can be a number such as 30 or 2000. */
    boolean isRound() {
        return readings.stream()
                .anyMatch(reading -> reading.isSingle() && reading.first().precision() == 1);
    }

    /** Whether it can be this number alone. */
    boolean canBe(Reading reading) {
        return readings.contains(reading);
    }
}
