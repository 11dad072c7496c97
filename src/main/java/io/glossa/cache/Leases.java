package io.glossa.cache;

import java.util.Set;

/**
 * Who of several replicas has an answer made. A lease that is not given back is over after a short while, so that a replica
 * that was lost holds up the others no longer than that. Safe for many threads, never throws: where it can't be told who
 * holds a lease, everybody may work.
 */
public interface Leases {

    /** Without a shared store, nobody else is at work. */
    Leases NOBODY_ELSE = new Leases() {
        @Override
        public Set<Key> take(Set<Key> keys) {
            return keys;
        }

        @Override
        public void giveBack(Set<Key> keys) {}

        @Override
        public boolean shared() {
            return false;
        }
    };

    /** Takes those of these leases that nobody holds, and returns them. They are held until they are given back. */
    Set<Key> take(Set<Key> keys);

    /** Gives these back, whoever else may have taken them since. */
    void giveBack(Set<Key> keys);

    /** Whether there can be others. */
    default boolean shared() {
        return true;
    }
}
