package io.glossa.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many calls may be made that only repeat one: a share of those that succeeded in the last ten seconds, and a few in
 * any case. In an outage nothing succeeds, so retries can't multiply the load. Safe for many threads.
 */
final class RetryBudget {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    /** So many repeats are allowed in the window without any success. */
    private static final int RESERVE = 10;

    /** More than that are not kept: what is allowed is plenty by then. */
    private static final int KEPT = 10_000;

    private final double share;
    private final InstantSource clock;
    private final Deque<Instant> successes = new ArrayDeque<>();
    private final Deque<Instant> repeats = new ArrayDeque<>();

    /** @param share repeats for each success, 0 or more */
    RetryBudget(double share, InstantSource clock) {
        this.share = share;
        this.clock = clock;
    }

    synchronized void succeeded() {
        add(successes);
    }

    /** Whether one more repeat is allowed; if so, it counts as made. */
    synchronized boolean take() {
        forget(successes);
        forget(repeats);
        boolean allowed = share > 0 && repeats.size() < RESERVE + share * successes.size();
        if (allowed) {
            add(repeats);
        }
        return allowed;
    }

    private void add(Deque<Instant> times) {
        forget(times);
        if (times.size() == KEPT) {
            times.removeFirst();
        }
        times.addLast(clock.instant());
    }

    private void forget(Deque<Instant> times) {
        Instant before = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(before)) {
            times.removeFirst();
        }
    }
}
