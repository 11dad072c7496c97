package io.glossa.check.number;

import com.ibm.icu.util.ULocale;
import io.glossa.check.number.Vocabulary.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words that ICU has in a language, and how {@link WordFile} has them written. */
final class IcuWords {

    private static final Comparator<Word> ORDER = Comparator.comparing(Word::kind)
            .thenComparing(Word::value)
            .thenComparingInt(word -> word.values().size())
            .thenComparing(word -> word.values().toString())
            .thenComparing(Word::force);

    /** ICU's words alone, in the same order as they came. */
    private final Lexicon lexicon = new Lexicon();

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, String> written = new TreeMap<>();
    private final Lexicon all;

    private IcuWords(Lexicon all) {
        this.all = all;
    }

    static IcuWords ofNumbers(ULocale locale) {
        // What is written for this project counts as well where a number's words are made of known ones.
        IcuWords words = new IcuWords(Lexicons.written(locale.getLanguage(), locale.getScript()));
        if (!Lexicons.isHan(locale.getScript()) || locale.getLanguage().equals("ko")) {
            SpelledNumbers.add(locale, words);
        }
        ScaleNames.add(locale, words);
        MonthNames.add(locale, words);
        WeekdayNames.add(locale, words);
        PercentNames.add(locale, words);
        return words;
    }

    static IcuWords ofUnits(ULocale locale) {
        IcuWords words = new IcuWords(new Lexicon());
        UnitNames.add(locale, words);
        return words;
    }

    /** Adds a word, but none with a comma: no text is read so, and in a file it would be two. */
    void put(String name, Word word, boolean stem) {
        String form = String.join(" ", Lexicon.parts(name));
        if (form.isEmpty() || name.indexOf(',') >= 0) {
            return;
        }
        lexicon.put(name, word, stem);
        all.put(name, word, stem);
        vocabulary.put(new Entry(form, word, stem));
        String plain = name.replaceAll("\\p{Cf}", "").replaceAll("\\p{Z}+", " ").strip();
        written.merge(form, plain, (one, other) -> hasApostrophe(one) ? one : other);
    }

    /** ICU spells out the numbers of this language. */
    void areKnown() {
        lexicon.add(Lexicon.Trait.KNOWN);
    }

    /** What this word means by ICU or by what is written for this project; null where it is no word yet. */
    @Nullable
    Word exact(String form) {
        return all.exact(form);
    }

    /** All that ICU's words mean. */
    List<Object> state() {
        return state(lexicon);
    }

    /** What another lexicon says of the same words. */
    List<Object> state(Lexicon lexicon) {
        List<Object> state = new ArrayList<>(List.of(lexicon.has(Lexicon.Trait.KNOWN), lexicon.joinsApostrophes()));
        for (String form : written.keySet()) {
            state.add(List.of(
                    form, String.valueOf(lexicon.longestAt(form, 0)), lexicon.longestPhrase(form.split(" ", -1)[0])));
        }
        return state;
    }

    /** The lines of a file: each word once, with all that it means. */
    List<String> lines() {
        Map<Word, List<String>> items = new TreeMap<>(ORDER);
        written.forEach((form, name) -> {
            Entry entry = Objects.requireNonNull(vocabulary.get(form));
            items.computeIfAbsent(entry.word(), word -> new ArrayList<>()).add(entry.stem() ? name + "*" : name);
        });
        List<String> lines = new ArrayList<>();
        if (lexicon.has(Lexicon.Trait.KNOWN)) {
            lines.add("is: known");
        }
        items.forEach((word, names) -> lines.add(key(word) + ": " + String.join(", ", names)));
        return lines;
    }

    private static String key(Word word) {
        return switch (word.kind()) {
            case TIMES -> "x" + values(word);
            case NUMBER -> word.equals(Word.of(word.kind(), 1, Word.Force.MENTIONS)) ? "first" : values(word);
            case MONTH -> "month " + values(word);
            case UNIT -> "unit " + Unit.ofCode(word.value());
            default -> word.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String values(Word word) {
        List<String> values = new ArrayList<>();
        for (BigDecimal value : word.values()) {
            values.add(value.toPlainString() + (values.isEmpty() ? mark(word) : ""));
        }
        return String.join(" ", values);
    }

    private static String mark(Word word) {
        return switch (word.force()) {
            case STATES -> "!";
            case RANKS -> ".";
            case MENTIONS -> "";
            case HINTS -> word.kind() == Word.Kind.NUMBER && word.value().compareTo(BigDecimal.ONE) == 0 ? "" : "?";
        };
    }

    private static boolean hasApostrophe(String name) {
        return name.chars().anyMatch(c -> Form.isApostrophe((char) c));
    }
}
