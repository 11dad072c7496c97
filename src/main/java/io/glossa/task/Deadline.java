package io.glossa.task;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The one time budget of a request: every attempt, wait and fallback lives inside it. */
public final class Deadline {

    private final Duration budget;
    private final Instant end;
    private final InstantSource clock;

    private Deadline(Duration budget, InstantSource clock) {
        this.budget = budget;
        this.clock = clock;
        this.end = clock.instant().plus(budget);
    }

    /** A budget that starts to run now. */
    public static Deadline in(Duration budget, InstantSource clock) {
        return new Deadline(budget, clock);
    }

    public Duration budget() {
        return budget;
    }

    /**
     * What is left of the budget: always more than zero.
     *
     * @throws FailureException with {@link Failure.DeadlineExceeded} where nothing is left
     */
    public Duration left() {
        Duration left = Duration.between(clock.instant(), end);
        if (!left.isPositive()) {
            throw exceeded();
        }
        return left;
    }

    /** The given time-out, cut to what is left of the budget. */
    public Duration cut(Duration timeout) {
        Duration left = left();
        return timeout.compareTo(left) < 0 ? timeout : left;
    }

    public FailureException exceeded() {
        return new FailureException(new Failure.DeadlineExceeded(budget));
    }
}
