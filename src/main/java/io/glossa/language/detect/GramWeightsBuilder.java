package io.glossa.language.detect;

import java.util.Arrays;

/** Takes weights in any order, gram by gram or language by language, and packs them. */
final class GramWeightsBuilder {

    /** With so many languages a gram has a row: with fewer, rows would take more memory than they save time. */
    private static final int MANY = 48;

    private final int languageCount;
    private long[] grams = new long[1 << 16];
    private byte[] languages = new byte[1 << 16];
    private float[] weights = new float[1 << 16];
    private int size;
    private float greatest;

    GramWeightsBuilder(int languageCount) {
        this.languageCount = languageCount;
    }

    /** How much this gram speaks for this language: above 0. Each pair is told once. */
    void add(long gram, int language, double weight) {
        if (size == grams.length) {
            grams = Arrays.copyOf(grams, 2 * size);
            languages = Arrays.copyOf(languages, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        grams[size] = gram;
        languages[size] = (byte) language;
        weights[size++] = (float) weight;
        greatest = Math.max(greatest, (float) weight);
    }

    GramWeights build() {
        GramNumbers numbers = GramNumbers.of(Arrays.copyOf(grams, size));
        int[] lengths = new int[numbers.size()];
        int[] numberOf = new int[size];
        for (int i = 0; i < size; i++) {
            boolean again = i > 0 && grams[i] == grams[i - 1];
            numberOf[i] = again ? numberOf[i - 1] : numbers.of(grams[i]);
            lengths[numberOf[i]]++;
        }
        int[] places = new int[lengths.length];
        int inLists = 0;
        int inRows = 0;
        for (int i = 0; i < lengths.length; i++) {
            boolean row = lengths[i] >= MANY;
            places[i] = row ? GramTable.place(inRows, GramTable.ROW) : GramTable.place(inLists, lengths[i]);
            inRows += row ? languageCount : 0;
            inLists += row ? 0 : lengths[i];
        }
        byte[] listedLanguages = new byte[inLists];
        char[] listed = new char[inLists];
        char[] rows = new char[inRows];
        double unit = greatest / Character.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            int start = GramTable.start(places[numberOf[i]]);
            char weight = (char) Math.round(weights[i] / unit);
            if (GramTable.length(places[numberOf[i]]) == GramTable.ROW) {
                rows[start + (languages[i] & 0xff)] = weight;
            } else {
                int at = start + --lengths[numberOf[i]];
                listedLanguages[at] = languages[i];
                listed[at] = weight;
            }
        }
        return new GramWeights(numbers.table(places), listedLanguages, listed, rows, languageCount, unit);
    }
}
