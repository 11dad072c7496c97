package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.Set;

/** Numbers that a text says by their parts, with other words between them. */
final class Parts {

    private static final BigDecimal QUARTER = Decimal.of("0.25");
    private static final BigDecimal THREE = Decimal.of(3);
    private static final BigDecimal MINUTES = Decimal.of(45);
    private static final BigDecimal PERCENT = Decimal.of(75);

    private final Set<BigDecimal> mentioned;
    private final Set<BigDecimal> hinted;
    private final Set<BigDecimal> bare;

    /**
     * @param mentioned what the text mentions so far; the sets grow with it
     * @param hinted what it hints at
     * @param bare what it multiplies
     */
    Parts(Set<BigDecimal> mentioned, Set<BigDecimal> hinted, Set<BigDecimal> bare) {
        this.mentioned = mentioned;
        this.hinted = hinted;
        this.bare = bare;
    }

    boolean say(BigDecimal number) {
        return sayHalf(number) || sayThreeQuarters(number);
    }

    /** Two and a half with the noun between: two years and a half; or without the one: a year and a half. */
    private boolean sayHalf(BigDecimal number) {
        BigDecimal[] parts = number.divideAndRemainder(BigDecimal.ONE);
        BigDecimal whole = Decimal.of(parts[0]);
        return Decimal.HALF.compareTo(parts[1]) == 0
                && mentioned.contains(Decimal.HALF)
                && (whole.compareTo(BigDecimal.ONE) == 0 || mentioned.contains(whole) || bare.contains(whole));
    }

    /** Three quarters of an hour are 45 minutes, of a hundred 75; in some languages four less one. */
    private boolean sayThreeQuarters(BigDecimal number) {
        return (number.compareTo(MINUTES) == 0 || number.compareTo(PERCENT) == 0)
                && mentioned.contains(QUARTER)
                && (mentioned.contains(THREE) || hinted.contains(BigDecimal.ONE));
    }
}
