package io.glossa.check.number;

import io.glossa.check.number.Lexicon.Trait;
import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One number, made of the atoms that stand together: 3, million, two, hundred, thousand. */
final class Chain {

    /** What is longer is a list, not a number. */
    private static final int MOST_ATOMS = 12;

    private final List<Atom> atoms = new ArrayList<>();
    private final Sum sum;
    /** The same with the other reading of digits: 1.234 million. */
    private final Sum otherSum;
    /** All that the parts of it can mean, on the way to the whole. */
    private final List<Reading> partial = new ArrayList<>();

    Chain(Lexicon lexicon) {
        this.sum = new Sum(lexicon.has(Trait.TIMES_FIRST));
        this.otherSum = new Sum(lexicon.has(Trait.TIMES_FIRST));
    }

    /** Takes the atom in; false where it does not belong to this number. */
    boolean add(Atom atom) {
        if (atoms.size() == MOST_ATOMS || (hasEnded() && atom.is(Kind.NUMBER))) {
            return false;
        }
        switch (atom.kind()) {
            case AND -> {
                sum.and();
                otherSum.and();
            }
            case TIMES -> {
                sum.multiply(atom.value());
                otherSum.multiply(atom.value());
                atoms.add(atom);
            }
            case NUMBER -> {
                if (isLikelyAnother(atom) || !sum.add(atom.value(), atom.digits())) {
                    return false;
                }
                otherSum.add(atom.otherValue(), atom.digits());
                atoms.add(atom);
            }
            case MONTH, UNIT, ERA, HOUR, PERCENT, SOME, COUNTER -> {
                return false;
            }
        }
        partial.add(sum.total());
        partial.add(sum.terms());
        partial.add(otherSum.terms());
        return true;
    }

    /** Whether digits came, and this is a word that only may be a number. */
    private boolean isLikelyAnother(Atom atom) {
        return hasDigits() && !atom.digits() && atom.force() != Force.STATES && !Decimal.isFraction(atom.value());
    }

    /** Whether its last word is one that no number follows: 20th century. */
    boolean hasEnded() {
        return !atoms.isEmpty()
                && atoms.getLast().is(Kind.TIMES)
                && atoms.getLast().force() == Force.HINTS;
    }

    boolean isEmpty() {
        return atoms.isEmpty();
    }

    /** Where it stands. */
    int start() {
        return atoms.getFirst().start();
    }

    int end() {
        return atoms.getLast().end();
    }

    boolean hasDigits() {
        return atoms.stream().anyMatch(Atom::digits);
    }

    /** Whether each word of it means a number and nothing else; "millions" is not one number. */
    boolean isSure() {
        return atoms.stream().allMatch(atom -> atom.force().compareTo(Force.RANKS) <= 0)
                && atoms.stream().anyMatch(atom -> atom.is(Kind.NUMBER));
    }

    /** Whether it is a place in an order: twenty-first. */
    boolean isRank() {
        return atoms.stream().anyMatch(atom -> atom.force() == Force.RANKS);
    }

    boolean isHint() {
        return atoms.size() == 1 && atoms.getFirst().force() == Force.HINTS;
    }

    boolean isLoneMultiplier() {
        return atoms.size() == 1 && atoms.getFirst().is(Kind.TIMES);
    }

    /** Whether a word that can mean nothing else multiplies it. */
    boolean isMultiplied() {
        return atoms.stream().anyMatch(atom -> atom.is(Kind.TIMES))
                && atoms.stream().noneMatch(atom -> atom.force() == Force.HINTS);
    }

    /** Its words, each by itself. */
    List<Reading> words() {
        return atoms.stream()
                .filter(atom -> !atom.digits())
                .flatMap(atom -> atom.readings().stream())
                .toList();
    }

    /** Its digits, without the words. */
    List<Reading> digits() {
        List<Atom> digits = atoms.stream().filter(Atom::digits).toList();
        return digits.size() == 1
                ? digits.getFirst().readings()
                : List.of(
                        Reading.of(digits.stream().map(Atom::value).toList()),
                        Reading.of(digits.stream().map(Atom::otherValue).toList()));
    }

    /** The whole: one number, or where it can't be told the terms of a sum. */
    List<Reading> whole() {
        return List.of(sum.total(), otherSum.total(), sum.terms(), otherSum.terms());
    }

    /** Its numbers without the multipliers; none where it has no multipliers, or nothing else. */
    List<Reading> bare() {
        List<BigDecimal> numbers = atoms.stream()
                .filter(atom -> atom.is(Kind.NUMBER))
                .map(Atom::value)
                .toList();
        return isMultiplied() && !numbers.isEmpty() ? List.of(Reading.of(numbers)) : List.of();
    }

    /** What the ninth decade is called elsewhere: the eighties, or the 1980s. None where it is no such thing. */
    List<Reading> decade() {
        if (atoms.size() != 2 || !hasEnded() || atoms.getLast().value().compareTo(BigDecimal.TEN) != 0) {
            return List.of();
        }
        BigDecimal place = atoms.getFirst().value();
        return place.compareTo(BigDecimal.ONE) > 0 && place.compareTo(BigDecimal.TEN) <= 0 && Decimal.isWhole(place)
                ? Stream.of(0, 1800, 1900)
                        .map(century -> Reading.of(century + 10L * (place.intValue() - 1)))
                        .toList()
                : List.of();
    }

    List<Reading> partial() {
        return partial;
    }

    boolean isOneAtom() {
        return atoms.size() == 1;
    }
}
