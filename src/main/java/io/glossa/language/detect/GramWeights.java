package io.glossa.language.detect;

import java.util.Arrays;

/**
 * How much each gram speaks for each language. Most grams occur in few languages, so what is kept of them are lists: from a
 * gram to its languages and weights. The grams that most languages have, which are most of a text, have rows: a weight for
 * every language, which a processor adds several at a time. Never changes once built, so that any number of threads may
 * read it.
 */
final class GramWeights {

    /** Bits of a list's length in its place, and of a language in a list. */
    private static final int BITS = 8;

    private static final int MASK = (1 << BITS) - 1;

    /** Instead of a list's length: the place is a row's. No list is as long, for it would be a row. */
    private static final int ROW = MASK;

    /** With so many languages a gram has a row: with fewer, rows would take more memory than they save time. */
    private static final int MANY = 48;

    /** A gram, and where its list is: pairs, in hashed places. */
    private final long[] table;

    /** A weight, whose last bits are the language's number instead. */
    private final int[] lists;

    /** By row and language: the weight. */
    private final float[] rows;

    private final int languages;

    private GramWeights(long[] table, int[] lists, float[] rows, int languages) {
        this.table = table;
        this.lists = lists;
        this.rows = rows;
        this.languages = languages;
    }

    /**
     * Adds the weights of all grams in these letters to the scores of their languages. All are looked up first: the places
     * are far apart in memory, and a processor fetches many at once where nothing else stands between.
     */
    void addTo(double[] scores, String letters) {
        long[] places = places(letters);
        for (long place : places) {
            int start = (int) (place >>> BITS);
            int length = (int) (place & MASK);
            if (length == ROW) {
                for (int language = 0; language < languages; language++) {
                    scores[language] += rows[start + language];
                }
            } else {
                for (int i = start; i < start + length; i++) {
                    scores[lists[i] & MASK] += Float.intBitsToFloat(lists[i] & ~MASK);
                }
            }
        }
    }

    private long[] places(String letters) {
        long[] places = new long[Gram.LONGEST * letters.length()];
        long gram = 0;
        for (int i = 0; i < letters.length(); i++) {
            // gram: the last three letters, the newest lowest; cut to two and one for the shorter grams
            gram = Gram.append(gram, letters.charAt(i)) & 0xffff_ffff_ffffL;
            int at = Gram.LONGEST * i;
            places[at] = (gram & 0xffff) == ' ' ? 0 : place(gram & 0xffff);
            places[at + 1] = i > 0 ? place(gram & 0xffff_ffffL) : 0;
            places[at + 2] = i > 1 ? place(gram) : 0;
        }
        return places;
    }

    private long place(long gram) {
        return table[slot(table, gram) + 1];
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

        private final int languageCount;
        private long[] grams = new long[1 << 16];
        private byte[] languages = new byte[1 << 16];
        private float[] weights = new float[1 << 16];
        private int size;

        Builder(int languageCount) {
            this.languageCount = languageCount;
        }

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
            int[] lengths = new int[table.length / 2];
            int[] slots = new int[size];
            for (int i = 0; i < size; i++) {
                slots[i] = slot(table, grams[i]);
                lengths[slots[i] / 2]++;
            }
            int listed = 0;
            int inRows = 0;
            for (int slot = 0; slot < table.length; slot += 2) {
                int length = lengths[slot / 2];
                if (length >= MANY) {
                    table[slot + 1] = ((long) inRows << BITS) | ROW;
                    inRows += languageCount;
                } else {
                    table[slot + 1] = ((long) listed << BITS) | length;
                    listed += length;
                }
            }
            int[] lists = new int[listed];
            float[] rows = new float[inRows];
            for (int i = 0; i < size; i++) {
                long place = table[slots[i] + 1];
                int start = (int) (place >>> BITS);
                int language = languages[i] & MASK;
                if ((place & MASK) == ROW) {
                    rows[start + language] = weights[i];
                } else {
                    lists[start + --lengths[slots[i] / 2]] = (Float.floatToRawIntBits(weights[i]) & ~MASK) | language;
                }
            }
            return new GramWeights(table, lists, rows, languageCount);
        }

        /** All the grams, each in its slot. At most five eighths of the slots are taken, so that a gram is found quickly. */
        private long[] table() {
            long[] table = new long[1 << 17];
            int taken = 0;
            for (int i = 0; i < size; i++) {
                int slot = slot(table, grams[i]);
                if (table[slot] == 0) {
                    table[slot] = grams[i];
                    taken++;
                }
                if (16 * taken > 5 * table.length) {
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
