package io.glossa.check.number;

import io.glossa.check.number.Vocabulary.Entry;
import io.glossa.check.number.Word.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what one written word means: known as it is, behind an article or preposition, compounded, or with an ending. */
final class Spelling {

    /** In UTF-16 units. What is longer is no word that anybody wrote. */
    private static final int LONGEST_WORD = 48;

    private static final int LONGEST_SURE_ENDING = 2;

    private final Vocabulary vocabulary;
    private final List<String> prefixes = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Articles and prepositions are written together with the word behind them. */
    void allowBefore(String prefix) {
        prefixes.add(Form.of(prefix));
        prefixes.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** This word tells of no number by itself. */
    void refuse(String written) {
        refused.add(Form.of(written));
    }

    /** The articles and prepositions with which this word may begin, the longest first. */
    List<String> prefixesOf(String form) {
        return prefixes.isEmpty()
                ? List.of()
                : prefixes.stream()
                        .filter(prefix -> form.startsWith(prefix) && form.length() > prefix.length())
                        .toList();
    }

    /** Whether what stands before a word says "and" besides. */
    boolean isAnd(String prefix) {
        Entry and = vocabulary.get(prefix.substring(0, 1));
        return and != null && and.word().kind() == Kind.AND;
    }

    /** The parts of what a word says, in order; none where it says nothing. */
    List<Word> read(String form) {
        if (form.length() > LONGEST_WORD || refused.contains(form)) {
            return List.of();
        }
        List<Word> words = readWord(form);
        if (!words.isEmpty()) {
            return words;
        }
        for (String prefix : prefixesOf(form)) {
            words = readWord(form.substring(prefix.length()));
            if (!words.isEmpty()) {
                return isAnd(prefix) ? afterAnd(words) : words;
            }
        }
        return List.of();
    }

    /** The multipliers in a word that follows digits: all of it, or in dense scripts its start. */
    List<Word> multipliers(String form) {
        Entry whole = vocabulary.get(form);
        if (whole != null && whole.word().kind() == Kind.TIMES) {
            return List.of(whole.word());
        }
        List<Word> multipliers = new ArrayList<>();
        int at = Letters.isOfDenseScript(form.charAt(0)) ? 0 : form.length();
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

    private List<Word> readWord(String form) {
        Entry whole = vocabulary.get(form);
        if (whole != null) {
            return List.of(whole.word());
        }
        List<Entry> parts = Compound.parts(form, vocabulary);
        Entry longest = vocabulary.longestAt(form, 0);
        if (longest != null
                && longest.stem()
                && isEnding(form.length() - longest.form().length(), longest)) {
            boolean compound =
                    Compound.length(parts) == form.length() && parts.getFirst().equals(longest);
            return compound ? words(parts) : List.of(longest.word().weakened());
        }
        if (!parts.isEmpty() && Compound.length(parts) == form.length()) {
            return words(parts);
        }
        return !parts.isEmpty() && parts.getLast().stem()
                ? words(parts).stream().map(Word::weakened).toList()
                : readStem(longest);
    }

    /** No number follows what is behind one, in the same word: there it only looks like one, as an ending may. */
    private static List<Word> words(List<Entry> parts) {
        List<Word> words = new ArrayList<>();
        for (Entry part : parts) {
            words.add(part.word());
            if (part.word().kind() == Kind.COUNTER) {
                break;
            }
        }
        boolean only = words.size() < parts.size() && words.getFirst().kind() == Kind.COUNTER && !areCounters(parts);
        return only ? List.of() : words;
    }

    private static boolean areCounters(List<Entry> parts) {
        return parts.stream().allMatch(part -> part.word().kind() == Kind.COUNTER);
    }

    /** The longest entry that may have endings. */
    private List<Word> readStem(@Nullable Entry longest) {
        Entry entry = longest;
        while (entry != null && !entry.stem()) {
            entry = vocabulary.shorter(entry);
        }
        return entry == null ? List.of() : List.of(entry.word().weakened());
    }

    /** Whether so few letters behind a word are its ending and not another word. */
    private static boolean isEnding(int letters, Entry entry) {
        return letters <= Math.max(LONGEST_SURE_ENDING, entry.form().length() / 4);
    }

    private static List<Word> afterAnd(List<Word> words) {
        List<Word> joined = new ArrayList<>(words);
        joined.addFirst(Word.of(Kind.AND));
        return joined;
    }
}
