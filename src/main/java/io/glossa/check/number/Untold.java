package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The multipliers of numbers that a text does not tell: decades, dozens. */
final class Untold {

    private final Set<BigDecimal> multipliers = new HashSet<>();

    void add(BigDecimal multiplier) {
        multipliers.add(multiplier);
    }

    /** Whether what the other text states may be such a number, told: thirty years. */
    boolean mayBe(Quantity quantity) {
        return quantity.readings().stream()
                .filter(Reading::isSingle)
                .anyMatch(reading -> multipliers.stream().anyMatch(multiplier -> isSome(reading.first(), multiplier)));
    }

    /** Two to nine times that. */
    private static boolean isSome(BigDecimal number, BigDecimal multiplier) {
        BigDecimal[] times = number.divideAndRemainder(multiplier);
        return times[1].signum() == 0
                && times[0].compareTo(BigDecimal.ONE) > 0
                && times[0].compareTo(BigDecimal.TEN) < 0;
    }
}
