package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way to understand what is written: a number, or several that stand together, as in a time or a date.
 *
 * @param remote whether it is possible, and so unlikely that it explains nothing: 4.5 as 4 and 5
 */
record Reading(List<BigDecimal> numbers, boolean remote) {

    Reading {
        numbers = List.copyOf(numbers);
    }

    static Reading of(BigDecimal number) {
        return of(List.of(Decimal.of(number)));
    }

    static Reading of(long number) {
        return of(Decimal.of(number));
    }

    static Reading of(List<BigDecimal> numbers) {
        return new Reading(numbers, false);
    }

    boolean isSingle() {
        return numbers.size() == 1;
    }

    BigDecimal first() {
        return numbers.getFirst();
    }

    /** Whether it is one whole number of no more than this. */
    boolean isWholeUpTo(int limit) {
        return isSingle() && Decimal.isWhole(first()) && first().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }
}
