package io.glossa.check.number;

import io.glossa.check.number.Lexicon.Trait;

/** Which numbers of a text its translation must have, and the other way round; small ones are easily left out or put in. */
final class Demand {

    private static final Reading ONE = Reading.of(1);
    private static final Reading TWO = Reading.of(2);

    /** Up to here most languages write numbers in words, and may leave them out. */
    private static final int MOST_IN_WORDS = 10;

    /** Up to here numbers are left out, or put in, even where all others are written in numerals: both, a pair. */
    private static final int MOST_LEFT_OUT = 2;

    private static final int MOST_IN_UNKNOWN_WORDS = 20;

    private static final int MOST_DAYS = 31;

    private final Lexicon source;
    private final Lexicon target;
    private final Account asked;
    private final Account answered;

    /** Whether the answer shows that a number is lost or another one, so that a small one that it lacks counts. */
    private final boolean replaced;

    Demand(Lexicon source, Lexicon target, Account asked, Account answered) {
        this.source = source;
        this.target = target;
        this.asked = asked;
        this.answered = answered;
        this.replaced = answered.hasGap() || answered.mentionsMoreThan(asked);
    }

    /** Whether the answer must have what the source states. */
    boolean isOfAnswer(Quantity quantity) {
        return switch (quantity.manner()) {
            case FIRM_DIGITS, SCORE -> isReadable(quantity, target);
            case DIGITS -> isReadable(quantity, target) && (!quantity.canBe(ONE) || isOneKept());
            case WORDS -> !quantity.canBe(ONE) && isReadable(quantity, target) && isKept(quantity);
            case RANK -> target.has(Trait.MONTHS) && (replaced || !quantity.isUpTo(MOST_IN_WORDS));
            case MONTH_NAME -> target.has(Trait.MONTHS) && !answered.isMonthTold();
        };
    }

    /** Whether a one in digits is nowhere, in a language in which it is hardly ever left out. */
    private boolean isOneKept() {
        return leavesOutLittle() && answered.count(ONE.first()) == 0;
    }

    /** Whether small numbers are hardly left out in the language. */
    private boolean leavesOutLittle() {
        return target.has(Trait.MONTHS) && !target.has(Trait.SPARING);
    }

    /** Whether a number in words is hardly ever left out. */
    private boolean isKept(Quantity quantity) {
        int most = leavesOutLittle() ? MOST_LEFT_OUT : MOST_IN_WORDS;
        return (target.has(Trait.MONTHS) && replaced) || !quantity.isUpTo(most);
    }

    /** Whether the source must have what the answer states. */
    boolean isOfSource(Quantity quantity) {
        return quantity.inDigits() && !quantity.canBe(ONE) && isReadable(quantity, source);
    }

    /** Whether the source has a number, perhaps a small one in words, in the place of which an added one may stand. */
    boolean mayBeChanged() {
        return asked.mentionsMoreThan(answered)
                || asked.stated().stream().anyMatch(quantity -> quantity.inDigits() && quantity.canBe(ONE));
    }

    /** Whether a number may well be put in for the reader's sake: the day for "yesterday", the number of a film. */
    boolean mayBeExplained(Quantity quantity) {
        return quantity.isUpTo(target.has(Trait.DIGITS) ? MOST_LEFT_OUT : MOST_IN_WORDS)
                || (quantity.isFirm() && quantity.isUpTo(MOST_DAYS));
    }

    /** Whether we could read it in any form that the language may have it in. */
    private static boolean isReadable(Quantity quantity, Lexicon lexicon) {
        boolean dual = quantity.canBe(TWO) && lexicon.has(Trait.DUAL);
        boolean known = lexicon.has(Trait.KNOWN)
                || (quantity.inDigits() && !quantity.isUpTo(MOST_IN_UNKNOWN_WORDS) && !quantity.isRound());
        return known && !dual;
    }
}
