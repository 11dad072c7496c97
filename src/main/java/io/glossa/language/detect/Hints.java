package io.glossa.language.detect;

import io.glossa.language.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader goes by: small words that only some languages have, and for a language that no model knows the letters
 * that are its own. Kept in {@code words.tsv} and {@code languages.tsv}.
 */
final class Hints {

    /** In the unit of {@link Scores#pooled}: e to the power of this is how much likelier a language gets by one word. */
    private static final double WORD = 2.5;

    private static final double OWN_LETTER = 2;

    /** Text in such a language has one of its own letters among ten at least. */
    private static final double OTHER_LETTER = -0.2;

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 9;

    private final Map<String, List<Integer>> languagesByWord = new HashMap<>();
    private final Map<Integer, String> ownLetters = new HashMap<>();

    private Hints() {}

    static Hints read(KnownLanguages known) {
        Hints hints = new Hints();
        for (String line : Tables.lines(Hints.class, "words.tsv")) {
            int tab = line.indexOf('\t');
            int language = known.number(line.substring(0, tab));
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                hints.languagesByWord
                        .computeIfAbsent(word, w -> new ArrayList<>(2))
                        .add(language);
            }
        }
        for (int i = 0; i < known.size(); i++) {
            if (!known.get(i).ownLetters().isEmpty()) {
                hints.ownLetters.put(i, known.get(i).ownLetters());
            }
        }
        return hints;
    }

    /** @param language by number; -1 for one that isn't known */
    boolean isSmallWord(String word, int language) {
        return languagesByWord.getOrDefault(word, List.of()).contains(language);
    }

    /** Counts a word for each language that has it among its small ones. */
    void count(String word, int[] counts) {
        for (int language : languagesByWord.getOrDefault(word, List.of())) {
            counts[language]++;
        }
    }

    /** Adds to each language's score what the words and letters say for it. */
    void addTo(double[] scores, String letters) {
        for (int start = 1, end; start < letters.length(); start = end + 1) {
            end = letters.indexOf(' ', start);
            String word = letters.substring(start, end);
            count(word, scores);
            for (int length = SHORTEST_STEM; length <= Math.min(LONGEST_STEM, word.length()); length++) {
                count(word.substring(0, length) + '*', scores);
            }
        }
        ownLetters.forEach((language, own) -> {
            for (int i = 0; i < letters.length(); i++) {
                scores[language] += own.indexOf(letters.charAt(i)) < 0 ? OTHER_LETTER : OWN_LETTER;
            }
        });
    }

    private void count(String word, double[] scores) {
        for (int language : languagesByWord.getOrDefault(word, List.of())) {
            scores[language] += WORD;
        }
    }
}
