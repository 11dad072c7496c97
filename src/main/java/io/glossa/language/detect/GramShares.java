package io.glossa.language.detect;

/** How often each gram occurs: a map of plain numbers, as there are hundreds of thousands of them to be read. */
final class GramShares {

    interface Receiver {
        void take(long gram, double share);
    }

    private long[] grams = new long[1 << 15];
    private double[] shares = new double[grams.length];
    private int size;

    /** Adds to the gram's share. */
    void add(long gram, double share) {
        int slot = slot(gram);
        if (grams[slot] == 0) {
            grams[slot] = gram;
            size++;
        }
        shares[slot] += share;
        if (2 * size > grams.length) {
            grow();
        }
    }

    void forEach(Receiver receiver) {
        for (int i = 0; i < grams.length; i++) {
            if (grams[i] != 0) {
                receiver.take(grams[i], shares[i]);
            }
        }
    }

    private int slot(long gram) {
        int slot = (int) ((gram * 0x9E3779B97F4A7C15L) >>> 40) & (grams.length - 1);
        while (grams[slot] != 0 && grams[slot] != gram) {
            slot = (slot + 1) & (grams.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldGrams = grams;
        double[] oldShares = shares;
        grams = new long[2 * oldGrams.length];
        shares = new double[grams.length];
        size = 0;
        for (int i = 0; i < oldGrams.length; i++) {
            if (oldGrams[i] != 0) {
                add(oldGrams[i], oldShares[i]);
            }
        }
    }
}
