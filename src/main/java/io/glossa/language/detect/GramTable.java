package io.glossa.language.detect;

/**
 * From a gram to its place: where its weights start, and how many they are. A hash table with open addressing, of which a
 * slot holds half of a gram's hash instead of the gram, so that a gram and its place fit into one number. The other half
 * tells the slot. One in a thousand million grams that have no place is taken for another that has one; of those that
 * have a place, none is: {@link GramTableBuilder} makes sure.
 */
final class GramTable {

    /** Instead of a length: the place is a row's. */
    static final int ROW = 0xff;

    private static final int LENGTH_BITS = 8;

    private static final long LOWER_HALF = 0xffff_ffffL;

    /** The mark of a gram above, its place below; 0 where a slot is free. */
    private final long[] slots;

    GramTable(long[] slots) {
        this.slots = slots;
    }

    /** The gram's place; 0, which is a list of length 0, where it has none. */
    int place(long gram) {
        return (int) slots[slot(slots, gram)];
    }

    static int start(int place) {
        return place >>> LENGTH_BITS;
    }

    static int length(int place) {
        return place & ROW;
    }

    /** A place, of a start below 2<sup>24</sup> and a length below 2<sup>8</sup>. */
    static int place(int start, int length) {
        return (start << LENGTH_BITS) | length;
    }

    /** What a slot holds for this gram. */
    static long entry(long gram, int place) {
        return (hash(gram) << Integer.SIZE) | (place & LOWER_HALF);
    }

    /** The slot that the gram is in, or the free one that it would be put into. There is one: see the builder. */
    static int slot(long[] slots, long gram) {
        long hash = hash(gram);
        int mask = slots.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != (int) hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Spreads every bit over all others: the finalizer of MurmurHash3 (Appleby), but for its last step. */
    private static long hash(long gram) {
        long hash = gram * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
