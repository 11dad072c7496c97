package io.glossa.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What is known of a provider from its last calls: how it did, how long it takes, and whether it wants to be left alone. */
final class History {

    /** Fewer answers than this tell no p95. */
    private static final int ENOUGH = 20;

    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private final RecentAttempts recent = new RecentAttempts();
    private final RetryBudget repeats;
    private final InstantSource clock;
    private volatile Instant rested = Instant.MIN;

    /** @param share repeats for each success, 0 or more */
    History(double share, InstantSource clock) {
        this.repeats = new RetryBudget(share, clock);
        this.clock = clock;
    }

    void answered(Duration took) {
        rested = Instant.MIN;
        recent.add(false, took);
        repeats.succeeded();
    }

    void failed(Duration took) {
        recent.add(true, took);
    }

    /** It has asked not to be asked for that time. A slip of its clock must not last for ever. */
    void wantsRestFor(Duration time) {
        rested = clock.instant().plus(time.compareTo(LONGEST_REST) < 0 ? time : LONGEST_REST);
    }

    boolean wantsRest() {
        return clock.instant().isBefore(rested);
    }

    /** Whether a call that only repeats one, or runs beside one, is allowed now; if so, it counts as made. */
    boolean mayRepeat() {
        return repeats.take();
    }

    /** How long a call takes these days; nothing where that is not known. */
    Duration usual() {
        return recent.lately().orElse(Duration.ZERO);
    }

    /** The time within which 95 of 100 recent answers were there; empty where too few are known. */
    Optional<Duration> usuallyWithin() {
        return recent.successes() < ENOUGH ? Optional.empty() : recent.within(0.95);
    }

    /** Whether that is longer than nearly all of its recent answers took; so where it has never answered. */
    boolean isSlow(Duration took) {
        return recent.within(0.95).map(most -> took.compareTo(most) > 0).orElse(true);
    }

    double errorRate() {
        return recent.errorRate();
    }

    long medianMillis() {
        return recent.medianMillis();
    }
}
