package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.List;

/** One way to understand what is written: a number, or several that stand together, as in a time or a date. */
record Reading(List<BigDecimal> numbers) {

    Reading {
        numbers = List.copyOf(numbers);
    }

    static Reading of(BigDecimal number) {
        return new Reading(List.of(Decimal.of(number)));
    }

    static Reading of(long number) {
        return new Reading(List.of(Decimal.of(number)));
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
