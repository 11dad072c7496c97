package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a word says about numbers.
 *
 * @param values the number, the multiplier, the month of the year, or the year before the first of an era; where it can
 *     stand for several, the one that makes compounds first
 */
record Word(Kind kind, List<BigDecimal> values, Force force) {

    /** Where a word is of several kinds, the one that is first here counts. */
    enum Kind {
        /** Multiplies what stands before it: hundred, million, dozen. */
        TIMES,
        /** A number by itself: twenty, third, half. */
        NUMBER,
        /** A month's name. */
        MONTH,
        /** Names a unit. */
        UNIT,
        /** Joins parts of one number: and. */
        AND,
        /** Counts years from a beginning of its own. */
        ERA,
        /** Says that the number beside it is an hour of the day: o'clock, p.m. */
        HOUR,
        PERCENT,
        /** Stands for a number that is not told: several, how many. */
        SOME,
        /** May stand behind a number in the same word; if it {@link Force#STATES} anything, that there is one before it. */
        COUNTER;

        private boolean hasValue() {
            return compareTo(UNIT) <= 0;
        }
    }

    /** How much a word means the number. */
    enum Force {
        /** Nothing else: the other text must have it too. */
        STATES,
        /** Its place in an order. */
        RANKS,
        /** It may well be meant: twice, third, dozen. */
        MENTIONS,
        /** Mostly it is not, as with articles; or the multiplier may be a unit: 5 m. */
        HINTS
    }

    Word {
        values = List.copyOf(values);
    }

    static Word of(Kind kind, long value, Force force) {
        return new Word(kind, List.of(Decimal.of(value)), force);
    }

    /** Of a kind that has no value. */
    static Word of(Kind kind) {
        return of(kind, 0, Force.MENTIONS);
    }

    BigDecimal value() {
        return values.getFirst();
    }

    Word weakened() {
        return force.compareTo(Force.MENTIONS) < 0 ? new Word(kind, values, Force.MENTIONS) : this;
    }

    /** This word, which also means the other. */
    Word or(Word other) {
        if (other.kind.compareTo(kind) < 0) {
            return other.or(this);
        }
        if (!other.kind.hasValue()) {
            return this;
        }
        List<BigDecimal> both = new ArrayList<>(values);
        other.values.stream().filter(value -> !values.contains(value)).forEach(both::add);
        boolean same = kind == other.kind && both.size() == 1;
        Force common = same == (force.compareTo(other.force) < 0) ? force : other.force;
        return new Word(kind, both, common);
    }
}
