package io.glossa.provider;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The last hundred attempts at a provider: how many failed, and how long they took. Safe for many threads. */
public final class RecentAttempts {

    private static final int KEPT = 100;

    private record Attempt(boolean failed, Duration took) {}

    private final Deque<Attempt> attempts = new ArrayDeque<>(KEPT);

    public synchronized void add(boolean failed, Duration took) {
        if (attempts.size() == KEPT) {
            attempts.removeFirst();
        }
        attempts.addLast(new Attempt(failed, took));
    }

    /** The share that failed, from 0 to 1; 0 where there were none. */
    public synchronized double errorRate() {
        return attempts.stream().mapToInt(a -> a.failed() ? 1 : 0).average().orElse(0);
    }

    /** The median time of those that succeeded, in milliseconds; 0 where there were none. */
    public synchronized long medianMillis() {
        long[] took = attempts.stream()
                .filter(a -> !a.failed())
                .mapToLong(a -> a.took().toMillis())
                .sorted()
                .toArray();
        return took.length == 0 ? 0 : took[took.length / 2];
    }
}
