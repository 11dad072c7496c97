package io.glossa.check.meaning;

import java.util.Arrays;

/** A number for each pair of words that are in the same line somewhere: a hash table without objects, for there are millions. */
final class Pairs {

    private static final long NONE = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = empty(1 << 16);
    private float[] values = new float[1 << 16];
    private int size;

    /** Receives each pair. */
    @FunctionalInterface
    interface Visitor {
        void visit(int from, int to, float value);
    }

    float get(int from, int to) {
        int place = place(key(from, to));
        return keys[place] == NONE ? 0 : values[place];
    }

    void add(int from, int to, float value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int place = place(key(from, to));
        if (keys[place] == NONE) {
            keys[place] = key(from, to);
            size++;
        }
        values[place] += value;
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NONE) {
                visitor.visit((int) (keys[i] >>> Integer.SIZE), (int) keys[i], values[i]);
            }
        }
    }

    private static long key(int from, int to) {
        return ((long) from << Integer.SIZE) | to;
    }

    private int place(long key) {
        int place = (int) ((key * MIX) >>> Integer.SIZE) & (keys.length - 1);
        while (keys[place] != NONE && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldValues = values;
        keys = empty(2 * oldKeys.length);
        values = new float[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }

    private static long[] empty(int size) {
        long[] keys = new long[size];
        Arrays.fill(keys, NONE);
        return keys;
    }
}
