package io.glossa.language.detect;

import io.glossa.language.Detection;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which language a text is written in: its script leaves some candidates, two models of which letters follow
 * each other and the small words choose among them. Always says the same about the same text. Any number of threads may
 * use it at once. The models are loaded when the first text comes.
 */
public final class LanguageDetector {

    private static final int MOST_ALTERNATIVES = 3;
    private static final double LEAST_ALTERNATIVE = 0.001;

    /** What is less likely than this is as good as impossible. */
    private static final double LEAST_LIKELY = 1e-8;

    /** With fewer than this in the parts of a long text, it is looked for where its words are. */
    private static final int ENOUGH_LETTERS = 100;

    private final KnownLanguages known;
    private final Set<Language> competing;
    private volatile @Nullable Judges judges;

    /** Both of the same models, which are what takes the memory. */
    private record Judges(Models models, Judge expecting, Judge impartial) {}

    /**
     * @param competing the languages that a text may be in; empty for all that are known
     * @throws IllegalArgumentException that names the languages which aren't known
     */
    public LanguageDetector(Set<Language> competing) {
        this.known = KnownLanguages.all();
        this.competing = competing.isEmpty() ? known.languages() : known.checked(competing);
    }

    /** The languages that can be detected, sorted by tag. Loads nothing. */
    public SortedSet<Language> languages() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(competing));
    }

    /** All languages that are known, whether they compete or not. Loads nothing. */
    public SortedSet<Language> knownLanguages() {
        return known.languages();
    }

    /** Loads the models now (some tenths of a second) instead of with the first text. */
    public void load() {
        judges();
    }

    /** Whether the models are there, so that no text has to wait for them. */
    public boolean loaded() {
        return judges != null;
    }

    /** Takes any string. Reads a text of any length in bounded time, the longer ones in parts. */
    public Detection detect(String text) {
        List<Passage> passages = excerpt(text);
        return passages.isEmpty()
                ? Detection.NOTHING
                : answer(judges().expecting().verdict(passages));
    }

    /**
     * How likely it is that a text is in a language, 0 to 1, where none of those that are known is expected more than the
     * others: for whoever knows what it should be, and asks whether it is. The languages that compete play no part.
     *
     * @return by language; without those that are as good as out of the question, empty where there is nothing to read
     */
    public Map<Language, Double> likelihoods(String text) {
        List<Passage> passages = excerpt(text);
        Map<Language, Double> likelihoods = new HashMap<>();
        if (!passages.isEmpty()) {
            double[] verdict = judges().impartial().verdict(passages);
            for (int i = 0; i < verdict.length; i++) {
                if (verdict[i] > LEAST_LIKELY) {
                    likelihoods.put(known.language(i), verdict[i]);
                }
            }
        }
        return likelihoods;
    }

    /**
     * Whether a word is one of the small ones that most texts in a language have, such as articles and prepositions; false
     * where nothing is known of the language.
     *
     * @param word in small letters
     */
    public boolean isSmallWord(String word, Language language) {
        return judges().models().hints().isSmallWord(word, known.number(language.tag()));
    }

    /**
     * How many of the words are such small ones, in each language that has any. Takes a small part of the time that
     * {@link #likelihoods} takes, and tells less.
     *
     * @param words in small letters
     */
    public Map<Language, Integer> smallWords(Iterable<String> words) {
        int[] counts = new int[known.size()];
        words.forEach(word -> judges().models().hints().count(word, counts));
        Map<Language, Integer> found = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                found.put(known.language(i), counts[i]);
            }
        }
        return found;
    }

    private static List<Passage> excerpt(String text) {
        List<Passage> passages = read(Excerpt.passages(text));
        if (letters(passages) < ENOUGH_LETTERS) {
            List<Passage> first = read(Excerpt.fromFirstWord(text));
            passages = letters(first) > letters(passages) ? first : passages;
        }
        return passages;
    }

    private static List<Passage> read(List<String> texts) {
        return texts.stream()
                .map(Passage::of)
                .filter(passage -> !passage.scripts().isEmpty())
                .toList();
    }

    private static int letters(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.scripts().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** @param probabilities by language number, 0 for those that are out of the question */
    private Detection answer(double[] probabilities) {
        List<Detection.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] > 0 && competing.contains(known.language(i))) {
                candidates.add(new Detection.Candidate(known.language(i), probabilities[i]));
            }
        }
        if (candidates.isEmpty()) {
            return Detection.NOTHING;
        }
        candidates.sort((one, other) -> Double.compare(other.confidence(), one.confidence()));
        Detection.Candidate best = candidates.getFirst();
        List<Detection.Candidate> alternatives = candidates.stream()
                .skip(1)
                .limit(MOST_ALTERNATIVES)
                .filter(candidate -> candidate.confidence() >= LEAST_ALTERNATIVE)
                .toList();
        return new Detection(
                best.language(), best.confidence(), Confidence.isReliable(best.confidence()), alternatives);
    }

    private Judges judges() {
        Judges ready = judges;
        if (ready == null) {
            synchronized (this) {
                ready = judges;
                if (ready == null) {
                    Models models = Models.loaded();
                    ready = new Judges(models, Judge.expecting(competing, models), Judge.impartial(models));
                    judges = ready;
                }
            }
        }
        return ready;
    }
}
