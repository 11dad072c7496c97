package io.glossa.check.number;

import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest piece of a text that tells of a number.
 *
 * @param readings what it can mean
 * @param digits whether it is written in digits
 * @param joint whether nothing but a space or a hyphen is between it and the atom before
 */
record Atom(int start, int end, Kind kind, List<Reading> readings, Force force, boolean digits, boolean joint) {

    Atom {
        readings = List.copyOf(readings);
    }

    static Atom of(DigitRun run, boolean joint) {
        return new Atom(run.start(), run.end(), Kind.NUMBER, Readings.of(run), Force.STATES, true, joint);
    }

    static Atom of(Word word, int start, int end, boolean joint) {
        List<Reading> readings = word.values().stream().map(Reading::of).toList();
        return new Atom(start, end, word.kind(), readings, word.force(), false, joint);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** What is between the two, in UTF-16 units; less than nothing where they overlap. */
    int distance(Atom other) {
        return Math.max(other.start - end, start - other.end);
    }

    /** Whether it is a digit written as a word of one character, or several of them joined. */
    boolean isHanDigits() {
        return kind == Kind.NUMBER
                && !digits
                && value().precision() - value().scale() <= end - start
                && Decimal.isWhole(value());
    }

    /** The number that digits in Han characters make together; by itself each may mean itself. */
    Atom followedBy(Atom digit) {
        List<Reading> both = new ArrayList<>();
        both.add(Reading.of(value().multiply(BigDecimal.TEN).add(digit.value())));
        both.addAll(readings);
        both.addAll(digit.readings());
        return new Atom(start, digit.end, kind, both, Force.MENTIONS, false, joint);
    }

    /** The likeliest number. */
    BigDecimal value() {
        return readings.getFirst().first();
    }

    /** The other number that digits can mean; the same where there is none. */
    BigDecimal otherValue() {
        return digits && readings.size() > 1 && readings.get(1).isSingle()
                ? readings.get(1).first()
                : value();
    }
}
