package io.glossa.cache;

import org.h2.mvstore.MVStore;

/**
 * Keeps a file within its bound. MVStore never writes over what is alive, so that a file has room for the dead as well; how
 * much they take depends on how large answers are and how fast they come, and shows only in the file. So what may live is a
 * share of the file that shrinks when the file gets full, and grows when it is roomy. Not for several threads at once.
 */
final class DiskRoom {

    private static final long MAX_AT_ONCE = 16L * 1024 * 1024;

    private static final double MOST_SHARE = 0.6;
    private static final double LEAST_SHARE = 0.15;

    /** How full the file may get before the share shrinks: what is written at once must have room above. */
    private static final double FULL = 0.75;

    private static final double ROOMY = 0.65;

    /** Percent of a chunk alive below which its pages are written again elsewhere. */
    private static final int TIDY = 75;

    private final MVStore store;
    private final long limit;
    private double share = MOST_SHARE;
    private volatile boolean written;

    DiskRoom(MVStore store, long limit) {
        this.store = store;
        this.limit = limit;
    }

    /** Bytes that may be alive. */
    long mayLive() {
        return (long) (limit * share);
    }

    /** Bytes that may be written at once. */
    long atOnce() {
        return Math.min(MAX_AT_ONCE, limit / 32);
    }

    /** Writes what is not yet written. */
    void write() {
        if (!commit()) {
            return;
        }
        // MVStore's own compactFile() makes the file up to three times as large on the way.
        if (store.getFileStore().getChunksFillRate() < TIDY && store.compact(TIDY, (int) atOnce())) {
            commit();
        }
        if (bytes() > limit * FULL) {
            share = Math.max(LEAST_SHARE, share * 0.97);
        } else if (bytes() < limit * ROOMY) {
            share = Math.min(MOST_SHARE, share * 1.01);
        }
    }

    /** Of the file. */
    long bytes() {
        return store.getFileStore().size();
    }

    /** Whether anything could be written since the file was opened. */
    boolean written() {
        return written;
    }

    /** The room of what this leaves dead is used again by the next one: by then this one is surely on the disk. */
    private boolean commit() {
        if (store.commit() <= 0) {
            return false;
        }
        store.sync();
        written = true;
        return true;
    }
}
