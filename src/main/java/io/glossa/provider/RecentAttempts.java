package io.glossa.provider;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** How many succeeded. */
    public synchronized int successes() {
        return (int) attempts.stream().filter(a -> !a.failed()).count();
    }

    /** The median time of the last twenty that succeeded; empty where there were none. */
    public synchronized Optional<Duration> lately() {
        return within(0.5, times(attempts.reversed()).limit(20));
    }

    /** The median time of those that succeeded, in milliseconds; 0 where there were none. */
    public long medianMillis() {
        return within(0.5).map(Duration::toMillis).orElse(0L);
    }

    /** The time within which this share, from 0 to 1, of those that succeeded were there; empty where there were none. */
    public synchronized Optional<Duration> within(double share) {
        return within(share, times(attempts));
    }

    private static Stream<Duration> times(Deque<Attempt> attempts) {
        return attempts.stream().filter(a -> !a.failed()).map(Attempt::took);
    }

    private static Optional<Duration> within(double share, Stream<Duration> times) {
        Duration[] took = times.sorted().toArray(Duration[]::new);
        return took.length == 0
                ? Optional.empty()
                : Optional.of(took[Math.min(took.length - 1, (int) (took.length * share))]);
    }
}
