package io.glossa.check.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of one language, by their first letters, and what they may mean. A meaning is named by the first letters of a
 * word of English. Words are kept as hashes, for there are thousands of them in each of many languages.
 */
public final class Dictionary {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Keys keys;
    private final long[] words;
    private final int[][] meanings;
    private final int[] known;
    private final double kept;

    private Dictionary(Keys keys, Map<Long, Set<Integer>> table, double kept) {
        this.keys = keys;
        this.kept = kept;
        this.words = table.keySet().stream().mapToLong(Long::longValue).toArray();
        this.meanings = table.values().stream()
                .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.known = Arrays.stream(meanings)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * @param lines a meaning, a tab, and the words that have it with spaces between them; a meaning alone is its own word
     * @param kept see {@link #kept}
     */
    static Dictionary of(Keys keys, List<String> lines, double kept) {
        Map<Long, Set<Integer>> table = new TreeMap<>();
        for (String line : lines) {
            String[] column = line.split("\t", 2);
            String words = column.length == 1 ? line : column[1];
            for (String word : words.split(" ", -1)) {
                table.computeIfAbsent(hash(word, 0, word.length()), key -> new TreeSet<>())
                        .add(column[0].hashCode());
            }
        }
        return new Dictionary(keys, table, kept);
    }

    /**
     * How many of the words that it knows are found in a translation into or from English, as a share. It is low where words take
     * other shapes than it knows.
     */
    public double kept() {
        return kept;
    }

    /** The words of a text that are known, in order. */
    public List<Meant> read(String text) {
        List<Meant> found = new ArrayList<>();
        keys.read(text, (at, key, start, end) -> {
            int row = Arrays.binarySearch(words, hash(key, start, end));
            if (row >= 0) {
                found.add(new Meant(at, meanings[row]));
            }
            return row >= 0;
        });
        return found;
    }

    /** Whether it has a word for one of them. */
    public boolean has(Meant meant) {
        return meant.meanings().anyMatch(meaning -> Arrays.binarySearch(known, meaning) >= 0);
    }

    private static long hash(String word, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
