package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Adds up the parts of one number as they are read: two, hundred, twenty, eight. */
final class Sum {

    /** @param unit what is added to it must be less: 100 for two hundred */
    private record Term(BigDecimal value, BigDecimal unit) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal MOST_BEFORE_HALF = BigDecimal.valueOf(12);

    private final boolean timesFirst;
    private final List<Term> terms = new ArrayList<>();
    private boolean bareMultiplier;
    private boolean afterAnd;

    /** @param timesFirst whether the language says "thousand two" for two thousand */
    Sum(boolean timesFirst) {
        this.timesFirst = timesFirst;
    }

    void and() {
        afterAnd = true;
    }

    /** Takes the number in; false where it can't belong to those before. */
    boolean add(BigDecimal number, boolean digits) {
        BigDecimal unit = digits ? BigDecimal.ONE : unit(number);
        if (terms.isEmpty()) {
            terms.add(new Term(number, unit));
            return true;
        }
        Term last = terms.getLast();
        boolean afterMultiplier = last.unit.compareTo(BigDecimal.ONE) > 0;
        if (digits && !afterMultiplier) {
            return false;
        }
        if (timesFirst && bareMultiplier && !afterAnd) {
            replaceLast(last.value.multiply(number), last.unit);
        } else if (afterMultiplier && Decimal.isFraction(number)) {
            // A million and a half.
            terms.add(new Term(number.multiply(last.unit), BigDecimal.ZERO));
        } else if (number.signum() > 0 && number.compareTo(last.unit) < 0 && !isApart(last.value, number)) {
            terms.add(new Term(number, unit));
        } else if (afterAnd && isOnesBeforeTens(last.value, number, unit)) {
            replaceLast(last.value.add(number), BigDecimal.ONE);
        } else if (number.signum() != 0 || !afterMultiplier) {
            return false;
        }
        bareMultiplier = false;
        afterAnd = false;
        return true;
    }

    /** Multiplies what came since the last greater multiplier. */
    void multiply(BigDecimal multiplier) {
        BigDecimal sum = BigDecimal.ZERO;
        while (!terms.isEmpty() && terms.getLast().value.compareTo(multiplier) < 0) {
            sum = sum.add(terms.removeLast().value);
        }
        bareMultiplier = sum.signum() == 0;
        terms.add(new Term(bareMultiplier ? multiplier : sum.multiply(multiplier), multiplier));
        afterAnd = false;
    }

    Reading total() {
        return Reading.of(terms.stream().map(Term::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What is added up. */
    Reading terms() {
        return Reading.of(terms.stream().map(term -> Decimal.of(term.value)).toList());
    }

    /** In 1990 half of them: not 1990 and a half, as it would be for hours. */
    private boolean isApart(BigDecimal before, BigDecimal number) {
        return !afterAnd && Decimal.isFraction(number) && before.compareTo(MOST_BEFORE_HALF) > 0;
    }

    private void replaceLast(BigDecimal value, BigDecimal unit) {
        terms.removeLast();
        terms.add(new Term(value, unit));
    }

    /** Eight and twenty. */
    private static boolean isOnesBeforeTens(BigDecimal ones, BigDecimal tens, BigDecimal unit) {
        return ones.compareTo(BigDecimal.TEN) < 0 && unit.compareTo(BigDecimal.TEN) == 0 && tens.compareTo(HUNDRED) < 0;
    }

    /** The greatest power of ten that divides it: 10 for twenty, 1 for twelve, nothing for a half. */
    private static BigDecimal unit(BigDecimal number) {
        BigDecimal plain = Decimal.of(number);
        return plain.scale() > 0 ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    }
}
