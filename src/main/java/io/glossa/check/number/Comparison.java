package io.glossa.check.number;

import io.glossa.check.number.Lexicon.Trait;
import io.glossa.language.Languages;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Compares the numbers of a text and of its translation. */
public final class Comparison {

    private static final Reading ONE = Reading.of(1);
    private static final Reading TWO = Reading.of(2);

    /** Up to here most languages write numbers in words, and may leave them out. */
    private static final int MOST_IN_WORDS = 10;

    private static final int MOST_IN_UNKNOWN_WORDS = 12;

    private final String text;
    private final String answer;
    private final Languages pair;
    private final Lexicon source;
    private final Lexicon target;
    private final Account asked;
    private final Account answered;

    private Comparison(String text, String answer, Languages pair) {
        this.text = plain(text);
        this.answer = plain(answer);
        this.pair = pair;
        this.source = Lexicons.ofNumbers(pair.source());
        this.target = Lexicons.ofNumbers(pair.target());
        this.asked = Reader.read(this.text, source);
        this.answered = Reader.read(this.answer, target);
    }

    /** What numbers are only in one of the two, each as a clause for people; empty where all are in both. */
    public static List<String> differences(String text, String answer, Languages pair) {
        return new Comparison(text, answer, pair).differences();
    }

    /**
     * The figures of a summary that its text does not mention, as they are written; empty where all are mentioned. How often
     * is not asked, nor are numbers in words: a summary may count what the text lists.
     */
    public static List<String> unfounded(String text, String summary, Languages pair) {
        Comparison comparison = new Comparison(text, summary, pair);
        return comparison.answered.stated().stream()
                .filter(comparison::isDemanding)
                .filter(quantity -> !comparison.asked.has(quantity))
                .map(Quantity::written)
                .distinct()
                .toList();
    }

    private List<String> differences() {
        List<Quantity> missing = excess(asked, answered, this::isExpected);
        List<Quantity> added = excess(answered, asked, this::isDemanding);
        if (!missing.isEmpty() || !added.isEmpty()) {
            convert(missing, added);
        }
        List<String> differences = new ArrayList<>();
        missing.forEach(quantity -> differences.add("'" + quantity.written() + "' is missing"));
        added.forEach(quantity -> differences.add("'" + quantity.written() + "' is not in the source"));
        return differences;
    }

    /** What one text states and the other does not mention, or not as often. */
    private static List<Quantity> excess(Account one, Account other, Predicate<Quantity> counts) {
        Map<BigDecimal, Integer> stated = new HashMap<>();
        List<Quantity> excess = new ArrayList<>();
        for (Quantity quantity : one.stated()) {
            boolean more = false;
            if (quantity.isPlain()) {
                BigDecimal number = quantity.readings().getFirst().first();
                more = stated.merge(number, 1, Integer::sum) > Math.max(1, other.count(number));
            }
            if (counts.test(quantity) && (more || !other.has(quantity))) {
                excess.add(quantity);
            }
        }
        return excess;
    }

    /** Whether the answer must have it. */
    private boolean isExpected(Quantity quantity) {
        return switch (quantity.manner()) {
            case FIRM_DIGITS -> isReadable(quantity, target);
            case DIGITS -> isReadable(quantity, target) && !(quantity.canBe(ONE) && source.has(Trait.DIGITS));
            case WORDS -> !quantity.canBe(ONE) && (target.has(Trait.DIGITS) || !quantity.isUpTo(MOST_IN_WORDS));
            case RANK, MONTH_NAME -> target.has(Trait.DIGITS);
        };
    }

    /** Whether the source must have it. */
    private boolean isDemanding(Quantity quantity) {
        return quantity.inDigits() && !quantity.canBe(ONE) && isReadable(quantity, source);
    }

    /** Whether we could read it in any form that the language may have it in. */
    private static boolean isReadable(Quantity quantity, Lexicon lexicon) {
        boolean dual = quantity.canBe(TWO) && lexicon.has(Trait.DUAL);
        boolean known = lexicon.has(Trait.KNOWN) || !(quantity.isUpTo(MOST_IN_UNKNOWN_WORDS) || quantity.isRound());
        return known && !dual;
    }

    /** Composed, and without the spaces of no width that some write between words and others don't. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u200B", "");
    }

    private void convert(List<Quantity> missing, List<Quantity> added) {
        Set<Unit> units = Units.in(text, Lexicons.ofUnits(pair.source()));
        units.addAll(Units.in(answer, Lexicons.ofUnits(pair.target())));
        Set<BigDecimal> numbers = new HashSet<>(asked.numbers());
        numbers.addAll(answered.numbers());
        Conversion conversion = new Conversion(units, numbers);
        missing.removeIf(conversion::explains);
        added.removeIf(conversion::explains);
    }
}
