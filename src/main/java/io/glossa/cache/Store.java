package io.glossa.cache;

import io.glossa.task.Figures;
import java.util.Collection;
import java.util.Map;

/**
 * A storey below the process' own memory. Safe for many threads. It never throws: an answer that it can't read is not there,
 * one that it can't keep is not kept, and its figures tell.
 */
interface Store extends AutoCloseable {

    /** {@code disk} or {@code redis}. */
    String name();

    /** What is there of these, in one round trip. Entries whose time is over are not there. */
    Map<Key, Entry> find(Collection<Key> keys);

    /** The same for who has just looked in vain: it counts as no second look. */
    default Map<Key, Entry> findAgain(Collection<Key> keys) {
        return find(keys);
    }

    /** Keeps these; answers that are there already are replaced. */
    void keep(Map<Key, Entry> entries);

    /** Removes what the selection covers, and returns how many that were. */
    long remove(Selection which);

    Figures figures();

    /** Who of several replicas that share this store has an answer made. */
    default Leases leases() {
        return Leases.NOBODY_ELSE;
    }

    /** Writes what is still to be written, and lets go. */
    @Override
    void close();
}
