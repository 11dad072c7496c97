package io.glossa.language.detect;

import java.util.Arrays;

/** Different grams, numbered from 0 on. */
final class GramNumbers {

    private final long[] grams;

    private GramNumbers(long[] grams) {
        this.grams = grams;
    }

    /** Of grams in any order, as often as they like. */
    static GramNumbers of(long... grams) {
        long[] sorted = grams.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (long gram : sorted) {
            if (size == 0 || gram != sorted[size - 1]) {
                sorted[size++] = gram;
            }
        }
        return new GramNumbers(Arrays.copyOf(sorted, size));
    }

    int size() {
        return grams.length;
    }

    int of(long gram) {
        return Arrays.binarySearch(grams, gram);
    }

    /**
     * A table of each gram's place, by number. At most five eighths of the slots are taken, so that a gram is found quickly.
     *
     * @throws IllegalStateException if two grams can't be told apart in it
     */
    GramTable table(int... places) {
        int size = Integer.highestOneBit(Math.max(1, grams.length * 8 / 5)) << 1;
        long[] slots = new long[size];
        for (int i = 0; i < grams.length; i++) {
            int slot = GramTable.slot(slots, grams[i]);
            if (slots[slot] != 0) {
                throw new IllegalStateException("two grams look the same: " + grams[i]);
            }
            slots[slot] = GramTable.entry(grams[i], places[i]);
        }
        return new GramTable(slots);
    }
}
