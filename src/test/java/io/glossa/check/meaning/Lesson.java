package io.glossa.check.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What one language's words mean, learned from lines in English and in that language. */
final class Lesson {

    /** Words that are in so many lines say nothing of what they are about. */
    private static final double TOO_COMMON = 0.06;

    private static final int FEWEST = 2;

    /** Longer lines cost much and teach little. */
    private static final int LONGEST = 80;

    /** How surely two words mean each other: the geometric mean of both likelihoods. */
    private static final double SURE = 0.08;

    private static final int MOST_MEANINGS = 3;

    private static final int MOST_WORDS = 8;

    private record Meaning(String word, String meaning, double sure) {}

    private final Numbering english = new Numbering();
    private final Numbering others = new Numbering();
    private final List<int[]> englishLines = new ArrayList<>();
    private final List<int[]> otherLines = new ArrayList<>();

    void add(List<String> englishKeys, List<String> otherKeys) {
        int[] from = englishKeys.stream().mapToInt(english::of).distinct().toArray();
        int[] to = otherKeys.stream().mapToInt(others::of).distinct().toArray();
        if (from.length > 0 && to.length > 0 && Math.max(from.length, to.length) <= LONGEST) {
            englishLines.add(from);
            otherLines.add(to);
        }
    }

    int size() {
        return englishLines.size();
    }

    /**
     * @param worth the meanings that are worth knowing
     * @return the words that have each, the surest first
     */
    Map<String, List<String>> learned(Set<String> worth) {
        List<int[]> from = usable(englishLines, english.size());
        List<int[]> to = usable(otherLines, others.size());
        Pairs there = WordTranslation.learn(from, to, english.size());
        Pairs back = WordTranslation.learn(to, from, others.size());
        List<Meaning> all = new ArrayList<>();
        there.forEach((one, other, likely) -> {
            double sure = Math.sqrt(likely * back.get(other, one));
            if (sure >= SURE && worth.contains(english.word(one))) {
                all.add(new Meaning(others.word(other), english.word(one), sure));
            }
        });
        return best(all);
    }

    private static Map<String, List<String>> best(List<Meaning> all) {
        all.sort(Comparator.comparingDouble(Meaning::sure).reversed().thenComparing(Meaning::word));
        Map<String, Integer> meanings = new HashMap<>();
        Map<String, List<String>> learned = new TreeMap<>();
        for (Meaning meaning : all) {
            List<String> words = learned.computeIfAbsent(meaning.meaning(), key -> new ArrayList<>());
            if (words.size() < MOST_WORDS && meanings.merge(meaning.word(), 1, Integer::sum) <= MOST_MEANINGS) {
                words.add(meaning.word());
            }
        }
        learned.values().removeIf(List::isEmpty);
        return learned;
    }

    private static List<int[]> usable(List<int[]> lines, int words) {
        int[] often = new int[words];
        lines.forEach(line -> Arrays.stream(line).forEach(word -> often[word]++));
        Set<Integer> left = new HashSet<>();
        for (int word = 0; word < words; word++) {
            if (often[word] < FEWEST || often[word] > TOO_COMMON * lines.size()) {
                left.add(word);
            }
        }
        return lines.stream()
                .map(line ->
                        Arrays.stream(line).filter(word -> !left.contains(word)).toArray())
                .toList();
    }
}
