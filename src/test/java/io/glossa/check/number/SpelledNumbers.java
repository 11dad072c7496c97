package io.glossa.check.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The number words that ICU's rules for spelling out make: cardinals and ordinals, in all genders and cases. */
final class SpelledNumbers {

    /** In letters. What is shorter begins too many other words. */
    private static final int SHORTEST_STEM = 4;

    private static final long[] POWERS = {100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000L};

    /** Where these are made of tens and ones, so are all others. */
    private static final long[] SAMPLES = {21, 32, 48};

    private final RuleBasedNumberFormat format;
    private final String rules;
    private final IcuWords words;

    private SpelledNumbers(RuleBasedNumberFormat format, String rules, IcuWords words) {
        this.format = format;
        this.rules = rules;
        this.words = words;
    }

    /** Adds them, and says so, where ICU has rules for the language. */
    static void add(ULocale locale, IcuWords words) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        if (!format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage())) {
            return;
        }
        // Cardinals first, for the other rules' words are made of them.
        List<String> names = Arrays.stream(format.getRuleSetNames())
                .sorted((one, other) -> Boolean.compare(one.contains("ordinal"), other.contains("ordinal")))
                .toList();
        names.forEach(name -> new SpelledNumbers(format, name, words).add());
        words.areKnown();
    }

    private void add() {
        for (long power : POWERS) {
            addMultiplier(power);
        }
        for (long n = 0; n <= 20; n++) {
            put(n);
        }
        for (long n = 30; n < 1000; n += n < 100 ? 10 : 100) {
            put(n);
        }
        if (!Arrays.stream(SAMPLES).allMatch(this::isComposed)) {
            for (long n = 21; n < 100; n++) {
                put(n);
            }
        }
    }

    private void put(long n) {
        put(spelled(n), Word.of(n == 100 ? Kind.TIMES : Kind.NUMBER, n, force(n)));
    }

    private void put(String spelled, Word word) {
        if (spelled.chars().noneMatch(Character::isDigit)) {
            words.put(spelled, word, spelled.length() >= SHORTEST_STEM);
        }
    }

    private Force force(long n) {
        if (rules.contains("cardinal")) {
            return n == 1 ? Force.HINTS : Force.STATES;
        }
        // "First" and "second" are much else besides.
        return n > 2 && rules.contains("ordinal") ? Force.RANKS : Force.MENTIONS;
    }

    /** "two hundred" without "two" is what multiplies by a hundred. */
    private void addMultiplier(long power) {
        Word word = Word.of(Kind.TIMES, power, force(power));
        String one = spelled(power);
        if (one.indexOf(' ') < 0) {
            put(one, word);
        }
        for (long n : new long[] {2, 3, 5}) {
            String spelled = spelled(n * power);
            String factor = spelled(n);
            if (spelled.startsWith(factor) && spelled.length() > factor.length() + 1) {
                put(spelled.substring(factor.length()), word);
            }
        }
    }

    /** Whether the words of this number are those of its tens and of its ones, known already. */
    private boolean isComposed(long n) {
        String spelled = spelled(n);
        String tens = spelled(n / 10 * 10);
        if (!spelled.startsWith(tens)) {
            return false;
        }
        Word ones = words.exact(Form.of(spelled.substring(tens.length()).replaceFirst("^[ -]", "")));
        return ones != null && ones.value().compareTo(BigDecimal.valueOf(n % 10)) == 0;
    }

    private String spelled(long n) {
        return format.format(n, rules)
                .replace("\u00AD", "")
                .replace("\u200B", "")
                .strip();
    }
}
