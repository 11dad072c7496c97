package io.glossa.check.number;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of any size, in the one form in which equal ones are equal. */
final class Decimal {

    /** Enough for thirds and sevenths, and few enough that 0.1 + 0.2 is 0.3. */
    private static final MathContext PRECISION = new MathContext(12);

    static final BigDecimal HALF = of("0.5");

    private Decimal() {}

    /** @param digits in ASCII, with a point at the most */
    static BigDecimal of(String digits) {
        return of(new BigDecimal(digits));
    }

    static BigDecimal of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    static BigDecimal of(double number) {
        return of(BigDecimal.valueOf(number).round(PRECISION));
    }

    static BigDecimal of(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor) {
        return of(dividend.divide(divisor, PRECISION));
    }

    static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0;
    }

    /** Greater than nothing and less than one. */
    static boolean isFraction(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }
}
