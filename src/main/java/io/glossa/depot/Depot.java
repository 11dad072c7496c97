package io.glossa.depot;

import java.time.Duration;
import java.util.Optional;

/**
 * Keeps things beyond the process, each for its own time and no longer. A thing's name has up to 100 letters of English, digits
 * and dashes. Safe for many threads.
 */
public interface Depot {

    /** Whether other processes keep their things here, and see each other's. */
    boolean shared();

    /**
     * Keeps a thing in the place of another of its name.
     *
     * @return false where it can't be kept now, which the log tells
     */
    boolean put(String name, byte[] thing, Duration time);

    /** The same, where what is kept under this name is still the old one; else nothing is changed. */
    boolean replace(String name, byte[] old, byte[] thing, Duration time);

    /**
     * Empty where there is none, or its time is over.
     *
     * @throws DepotAwayException where that can't be told now
     */
    Optional<byte[]> get(String name);

    /** What is not there is gone; what can't be removed now goes when its time is over. */
    void remove(String name);
}
