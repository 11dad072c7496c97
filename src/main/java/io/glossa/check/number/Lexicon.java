package io.glossa.check.number;

import io.glossa.check.number.Vocabulary.Entry;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of one language that tell of numbers. Filled once, then only read. */
final class Lexicon {

    /** What is peculiar to the numbers of a language; {@code words/en.txt} says what each means. */
    enum Trait {
        KNOWN,
        PLAIN,
        DIGITS,
        MONTHS,
        SPARING,
        DUAL,
        TIMES_FIRST,
        DAWN,
        BUDDHIST,
        PERSIAN,
        HIJRI
    }

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Zs}\\-‐־]+");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Spelling spelling = new Spelling(vocabulary);
    private final Map<String, Integer> phrases = new HashMap<>();
    private final Set<String> doubted = new HashSet<>();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private boolean joinsApostrophes;

    /**
     * @param written as people write it; spaces and hyphens are the same
     * @param stem whether it may have any ending
     */
    void put(String written, Word word, boolean stem) {
        List<String> parts = parts(written);
        if (parts.isEmpty()) {
            return;
        }
        String form = String.join(" ", parts);
        vocabulary.put(new Entry(form, doubted.contains(form) ? word.weakened() : word, stem));
        joinsApostrophes |= written.chars().anyMatch(c -> Form.isApostrophe((char) c));
        if (parts.size() > 1) {
            phrases.merge(parts.getFirst(), parts.size(), Math::max);
        }
    }

    /** The forms of what is written between spaces and hyphens. */
    static List<String> parts(String written) {
        return GAP.splitAsStream(written)
                .map(Form::of)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    /** This word also means something that is no number; says so before it is put. */
    void doubt(String written) {
        doubted.add(Form.of(written));
    }

    boolean isEmpty() {
        return vocabulary.isEmpty();
    }

    void add(Trait trait) {
        traits.add(trait);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** How its words are read. */
    Spelling spelling() {
        return spelling;
    }

    /** Whether an apostrophe is a letter of this language: п'ять. */
    boolean joinsApostrophes() {
        return joinsApostrophes;
    }

    /** The word or phrase of exactly this form; null where there is none. */
    @Nullable
    Word exact(String form) {
        Entry entry = vocabulary.get(form);
        return entry == null ? null : entry.word();
    }

    /** The longest entry that the text has here; null where it has none. */
    @Nullable
    Entry longestAt(String text, int start) {
        return vocabulary.longestAt(text, start);
    }

    /** How many words the longest phrase has that begins with this one; 1 where there is none. */
    int longestPhrase(String form) {
        return phrases.getOrDefault(form, 1);
    }
}
