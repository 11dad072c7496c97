package io.glossa.language.detect;

import java.util.Arrays;

/**
 * How much each gram speaks for each language. Most grams occur in few languages, so what is kept are lists: from a
 * gram to its languages and weights. Never changes once built, so that any number of threads may read it.
 */
final class GramWeights {

    private final long[] grams;
    /** Where a slot's list starts; it ends where the next slot's starts. */
    private final int[] starts;

    private final byte[] languages;
    private final float[] weights;

    private GramWeights(long[] grams, int[] starts, byte[] languages, float[] weights) {
        this.grams = grams;
        this.starts = starts;
        this.languages = languages;
        this.weights = weights;
    }

    /** Adds the gram's weights to the scores of its languages. */
    void addTo(double[] scores, long gram) {
        int slot = slot(grams, gram);
        for (int i = starts[slot]; i < starts[slot + 1]; i++) {
            scores[languages[i]] += weights[i];
        }
    }

    /** The slot that the gram is in, or the free one that it would be put into, whose list is empty. */
    private static int slot(long[] grams, long gram) {
        int mask = grams.length - 1;
        int slot = (int) ((gram * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (grams[slot] != 0 && grams[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    static final class Builder {

        private long[] grams = new long[1 << 16];
        private byte[] languages = new byte[1 << 16];
        private float[] weights = new float[1 << 16];
        private int size;

        void add(long gram, int language, double weight) {
            if (size == grams.length) {
                grams = Arrays.copyOf(grams, 2 * size);
                languages = Arrays.copyOf(languages, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            grams[size] = gram;
            languages[size] = (byte) language;
            weights[size++] = (float) weight;
        }

        GramWeights build() {
            long[] table = table();
            int[] starts = new int[table.length + 1];
            int[] slots = new int[size];
            for (int i = 0; i < size; i++) {
                slots[i] = slot(table, grams[i]);
                starts[slots[i] + 1]++;
            }
            for (int slot = 0; slot < table.length; slot++) {
                starts[slot + 1] += starts[slot];
            }
            byte[] sortedLanguages = new byte[size];
            float[] sortedWeights = new float[size];
            int[] next = starts.clone();
            for (int i = 0; i < size; i++) {
                int place = next[slots[i]]++;
                sortedLanguages[place] = languages[i];
                sortedWeights[place] = weights[i];
            }
            return new GramWeights(table, starts, sortedLanguages, sortedWeights);
        }

        /** All the grams, each in its slot. At most half of the slots are taken, so that a gram is found quickly. */
        private long[] table() {
            long[] table = new long[1 << 16];
            int taken = 0;
            for (int i = 0; i < size; i++) {
                int slot = slot(table, grams[i]);
                if (table[slot] == 0) {
                    table[slot] = grams[i];
                    taken++;
                }
                if (2 * taken > table.length) {
                    long[] small = table;
                    table = new long[2 * small.length];
                    for (long gram : small) {
                        if (gram != 0) {
                            table[slot(table, gram)] = gram;
                        }
                    }
                }
            }
            return table;
        }
    }
}
