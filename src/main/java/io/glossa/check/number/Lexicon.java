package io.glossa.check.number;

import io.glossa.check.number.Vocabulary.Entry;
import io.glossa.check.number.Word.Kind;
import java.util.ArrayList;
import java.util.Comparator;
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
        DIGITS,
        PLAIN,
        DUAL,
        TIMES_FIRST,
        BUDDHIST,
        PERSIAN,
        HIJRI
    }

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Zs}\\-‐־]+");

    /** In UTF-16 units. What is longer is no word that anybody wrote. */
    private static final int LONGEST_WORD = 48;

    /** From here on a single character can be a word: Thai, Han, Hangul. */
    private static final char FIRST_OF_DENSE_SCRIPTS = 0x0E00;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Integer> phrases = new HashMap<>();
    private final Set<String> doubted = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();
    private final Set<Trait> traits = new HashSet<>();
    private boolean joinsApostrophes;

    /**
     * @param written as people write it; spaces and hyphens are the same
     * @param stem whether it may have any ending
     */
    void put(String written, Word word, boolean stem) {
        List<String> parts = GAP.splitAsStream(written)
                .map(Form::of)
                .filter(form -> !form.isEmpty())
                .toList();
        if (!parts.isEmpty()) {
            joinsApostrophes |= written.chars().anyMatch(c -> Form.isApostrophe((char) c));
            put(parts, word, stem);
        }
    }

    private void put(List<String> parts, Word word, boolean stem) {
        String form = String.join(" ", parts);
        vocabulary.put(new Entry(form, doubted.contains(form) ? word.weakened() : word, stem));
        if (parts.size() > 1) {
            phrases.merge(parts.getFirst(), parts.size(), Math::max);
        }
    }

    /** This word also means something that is no number; says so before it is put. */
    void doubt(String written) {
        doubted.add(Form.of(written));
    }

    void allowBefore(String prefix) {
        prefixes.add(Form.of(prefix));
    }

    void add(Trait trait) {
        traits.add(trait);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether an apostrophe is a letter of this language: п'ять. */
    boolean joinsApostrophes() {
        return joinsApostrophes;
    }

    @Nullable
    Word exact(String form) {
        Entry entry = vocabulary.get(form);
        return entry == null ? null : entry.word();
    }

    /** How many words the longest phrase has that begins with this one; 1 where there is none. */
    int longestPhrase(String form) {
        return phrases.getOrDefault(form, 1);
    }

    /** What a word without spaces says: its parts, in order; empty where it says nothing. */
    List<Word> read(String form) {
        if (form.length() > LONGEST_WORD) {
            return List.of();
        }
        List<Word> words = readParts(form);
        for (String prefix : words.isEmpty() ? prefixesOf(form) : List.<String>of()) {
            words = readAfter(prefix, form);
            if (!words.isEmpty()) {
                break;
            }
        }
        return words;
    }

    /** The multipliers in a word that follows digits: all of it, or in dense scripts its start. */
    List<Word> multipliers(String form) {
        Word whole = exact(form);
        if (whole != null && whole.kind() == Kind.TIMES) {
            return List.of(whole);
        }
        List<Word> multipliers = new ArrayList<>();
        int at = form.charAt(0) < FIRST_OF_DENSE_SCRIPTS ? form.length() : 0;
        while (at < form.length()) {
            Entry part = vocabulary.longestAt(form, at);
            if (part == null || (part.word().kind() != Kind.TIMES && part.word().kind() != Kind.AND)) {
                break;
            }
            multipliers.add(part.word());
            at += part.form().length();
        }
        return multipliers;
    }

    /** The longest entry that the text has here; null where it has none. */
    @Nullable
    Entry longestAt(String text, int start) {
        return vocabulary.longestAt(text, start);
    }

    /** What a word says that begins with an article or preposition. */
    private List<Word> readAfter(String prefix, String form) {
        if (!isBefore(prefix, form)) {
            return List.of();
        }
        List<Word> words = readParts(form.substring(prefix.length()));
        if (words.isEmpty() || !isAnd(prefix)) {
            return words;
        }
        List<Word> joined = new ArrayList<>(words);
        joined.addFirst(Word.of(Kind.AND));
        return joined;
    }

    private static boolean isBefore(String prefix, String form) {
        return form.startsWith(prefix) && form.length() > prefix.length();
    }

    /** Whether an article or preposition in the same word also says "and". */
    boolean isAnd(String prefix) {
        Word and = exact(prefix.substring(0, 1));
        return and != null && and.kind() == Kind.AND;
    }

    /** The articles and prepositions that this word may begin with, the longest first. */
    List<String> prefixesOf(String form) {
        return prefixes.stream()
                .filter(prefix -> isBefore(prefix, form))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private List<Word> readParts(String form) {
        Word whole = exact(form);
        if (whole != null) {
            return List.of(whole);
        }
        List<Entry> parts = Compound.parts(form, vocabulary);
        if (parts.isEmpty()) {
            return List.of();
        }
        if (Compound.length(parts) == form.length()) {
            return parts.stream().map(Entry::word).toList();
        }
        return parts.getLast().stem()
                ? parts.stream().map(part -> part.word().weakened()).toList()
                : readStem(form);
    }

    /** The longest entry that may have endings, and has one here. */
    private List<Word> readStem(String form) {
        Entry entry = vocabulary.longestBeginning(form);
        while (entry != null && !entry.stem()) {
            entry = vocabulary.shorter(entry);
        }
        return entry == null ? List.of() : List.of(entry.word().weakened());
    }
}
