package io.glossa.task;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The one time budget of a request: every attempt, wait and fallback lives inside it. */
public final class Deadline {

    private final Duration budget;
    private final Supplier<Instant> end;
    private final InstantSource clock;

    private Deadline(Duration budget, Supplier<Instant> end, InstantSource clock) {
        this.budget = budget;
        this.end = end;
        this.clock = clock;
    }

    /** A budget that starts to run now. */
    public static Deadline in(Duration budget, InstantSource clock) {
        return since(clock.instant(), budget, clock);
    }

    /** A budget that has been running since then. */
    public static Deadline since(Instant began, Duration budget, InstantSource clock) {
        Instant end = began.plus(budget);
        return new Deadline(budget, () -> end, clock);
    }

    /** For work that others may come to wait for: the same, with an end that may move on. */
    public Deadline moving(Supplier<Instant> end) {
        return new Deadline(budget, end, clock);
    }

    public Instant end() {
        return end.get();
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
        Duration left = leftOrNothing();
        if (left.isZero()) {
            throw exceeded();
        }
        return left;
    }

    /** What is left of the budget; zero where nothing is. */
    public Duration leftOrNothing() {
        Duration left = Duration.between(clock.instant(), end.get());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** A deadline at this share, from 0 to 1, of what is left. */
    public Deadline share(double share) {
        Duration part = Duration.ofNanos((long) (leftOrNothing().toNanos() * share));
        Instant earlier = clock.instant().plus(part);
        return new Deadline(budget, () -> earlier, clock);
    }

    /** The same deadline, a little later: for who waits for others that keep this one and still hand in what they have. */
    public Deadline later(Duration grace) {
        return new Deadline(budget, () -> end.get().plus(grace), clock);
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
