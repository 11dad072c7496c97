package io.glossa.check.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Shares in per cent: a fifth is 20, and what Japanese and Chinese count in tenths. */
final class Shares {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A third is the largest share that is named by a place in an order. */
    private static final int LARGEST = 3;

    private static final int SMALLEST = 10;
    private static final int SMALLEST_OF_PERCENT = 5;

    private Shares() {}

    /** @param readings of a word for a place in an order, which in many languages is the word for a share as well */
    static List<Reading> ofRank(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.isWholeUpTo(SMALLEST) && !reading.isWholeUpTo(LARGEST - 1))
                .map(reading -> Reading.of(percentOf(reading.first())))
                .toList();
    }

    private static BigDecimal percentOf(BigDecimal part) {
        return ALL.divide(part, 0, RoundingMode.HALF_UP);
    }

    /** The part that so many per cent are, for a word for it may be known as a number only: 20 per cent and five. */
    static List<Reading> ofPercent(BigDecimal percent) {
        return IntStream.rangeClosed(2, SMALLEST_OF_PERCENT)
                .filter(part -> percent.compareTo(percentOf(BigDecimal.valueOf(part))) == 0)
                .mapToObj(Reading::of)
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
