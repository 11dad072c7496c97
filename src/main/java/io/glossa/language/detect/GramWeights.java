package io.glossa.language.detect;

import java.util.Arrays;

/**
 * How much each gram speaks for each language. Most grams occur in few languages, so what is kept are lists: from a
 * gram to its languages and weights. Looking a gram up is a matter of memory far apart, so what is read together lies
 * together. Never changes once built, so that any number of threads may read it.
 */
final class GramWeights {

    /** Bits of a list's length in its place, and of a language in a list. */
    private static final int BITS = 8;

    private static final int MASK = (1 << BITS) - 1;

    /** A gram, and where its list is: pairs, in hashed places. */
    private final long[] table;

    /** A weight, whose last bits are the language's number instead. */
    private final int[] lists;

    private GramWeights(long[] table, int[] lists) {
        this.table = table;
        this.lists = lists;
    }

    /** Adds the weights of all grams in these letters to the scores of their languages. */
    void addTo(double[] scores, String letters) {
        long gram = 0;
        for (int i = 0; i < letters.length(); i++) {
            // gram: the last three letters, the newest lowest; cut to two and one for the shorter grams
            gram = Gram.append(gram, letters.charAt(i)) & 0xffff_ffff_ffffL;
            if ((gram & 0xffff) != ' ') {
                addTo(scores, gram & 0xffff);
            }
            if (i > 0) {
                addTo(scores, gram & 0xffff_ffffL);
            }
            if (i > 1) {
                addTo(scores, gram);
            }
        }
    }

    private void addTo(double[] scores, long gram) {
        long place = table[slot(table, gram) + 1];
        int start = (int) (place >>> BITS);
        int end = start + (int) (place & MASK);
        for (int i = start; i < end; i++) {
            scores[lists[i] & MASK] += Float.intBitsToFloat(lists[i] & ~MASK);
        }
    }

    /** The slot that the gram is in, or the free one that it would be put into, whose list is empty. */
    private static int slot(long[] table, long gram) {
        int mask = table.length - 2;
        int slot = (int) ((gram * 0x9E3779B97F4A7C15L) >>> 39) & mask;
        while (table[slot] != 0 && table[slot] != gram) {
            slot = (slot + 2) & mask;
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
            int[] starts = new int[table.length / 2 + 1];
            int[] slots = new int[size];
            for (int i = 0; i < size; i++) {
                slots[i] = slot(table, grams[i]) / 2;
                starts[slots[i] + 1]++;
            }
            for (int slot = 0; slot + 1 < starts.length; slot++) {
                table[2 * slot + 1] = ((long) starts[slot] << BITS) | starts[slot + 1];
                starts[slot + 1] += starts[slot];
            }
            int[] lists = new int[size];
            for (int i = 0; i < size; i++) {
                lists[starts[slots[i]]++] = (Float.floatToRawIntBits(weights[i]) & ~MASK) | (languages[i] & MASK);
            }
            return new GramWeights(table, lists);
        }

        /** All the grams, each in its slot. At most half of the slots are taken, so that a gram is found quickly. */
        private long[] table() {
            long[] table = new long[1 << 17];
            int taken = 0;
            for (int i = 0; i < size; i++) {
                int slot = slot(table, grams[i]);
                if (table[slot] == 0) {
                    table[slot] = grams[i];
                    taken++;
                }
                if (4 * taken > table.length) {
                    long[] small = table;
                    table = new long[2 * small.length];
                    for (int old = 0; old < small.length; old += 2) {
                        if (small[old] != 0) {
                            table[slot(table, small[old])] = small[old];
                        }
                    }
                }
            }
            return table;
        }
    }
}
