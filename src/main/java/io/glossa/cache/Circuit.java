package io.glossa.cache;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps calls from a service that fails: after some failures in a row it is open, and lets through one call a second, to find
 * out. Safe for many threads.
 */
final class Circuit {

    /** One may be chance. */
    static final int FAILURES = 5;

    static final Duration REST = Duration.ofSeconds(1);

    enum Permission {
        CALL,
        /** One call, to find out: better not waited for. */
        PROBE,
        NONE
    }

    private final LongSupplier nanos;
    private int failures;
    private boolean open;
    private long rested;

    /** @param nanos a clock that nobody sets, as {@link System#nanoTime} */
    Circuit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized Permission permission() {
        if (!open) {
            return Permission.CALL;
        }
        if (nanos.getAsLong() - rested < 0) {
            return Permission.NONE;
        }
        rested = nanos.getAsLong() + REST.toNanos();
        return Permission.PROBE;
    }

    synchronized boolean open() {
        return open;
    }

    /** Returns whether it was open until now. */
    synchronized boolean succeeded() {
        boolean was = open;
        failures = 0;
        open = false;
        return was;
    }

    /** Returns whether it was closed until now, and is not any more. */
    synchronized boolean failed() {
        failures++;
        if (open || failures < FAILURES) {
            return false;
        }
        open = true;
        rested = nanos.getAsLong() + REST.toNanos();
        return true;
    }
}
