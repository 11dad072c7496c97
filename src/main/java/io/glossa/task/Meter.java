package io.glossa.task;

/** Counts what one request uses, over all its calls. Safe for many threads. */
public final class Meter {

    private Usage total = Usage.NONE;

    public synchronized void add(Usage usage) {
        total = total.plus(usage);
    }

    public synchronized Usage total() {
        return total;
    }
}
