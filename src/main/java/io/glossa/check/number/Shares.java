package io.glossa.check.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Shares in per cent: a fifth is 20, and what Japanese and Chinese count in tenths. */
final class Shares {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A third is the largest share that is named by a place in an order. */
    private static final int LARGEST = 3;

    private static final int SMALLEST = 10;

    private Shares() {}

    /** @param readings of a word for a place in an order, which in many languages is the word for a share as well */
    static List<Reading> ofRank(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.isWholeUpTo(SMALLEST) && !reading.isWholeUpTo(LARGEST - 1))
                .map(reading -> Reading.of(ALL.divide(reading.first(), 0, RoundingMode.HALF_UP)))
                .toList();
    }

    static List<Reading> ofTenths(List<Reading> readings) {
        return readings.stream()
                .filter(Reading::isSingle)
                .filter(reading -> reading.first().compareTo(BigDecimal.TEN) <= 0)
                .map(reading -> Reading.of(reading.first().multiply(BigDecimal.TEN)))
                .toList();
    }
}
