package io.glossa.engine;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can translate and summarize. Both methods may be called from many threads, keep the deadline, and stop at an
 * interrupt.
 */
public interface Engine {

    /** The name that a route knows it by: the provider's, or {@code offline}. */
    String name();

    /** The model that answers, by the name that its provider gives it. */
    String model();

    /** Whether its answers are a makeshift: they are marked so, and never stored. */
    boolean degraded();

    /** All that its answers hang on besides the task itself: model and prompts. Part of every cache key. */
    String fingerprint();

    /** How it is doing. */
    Standing standing();

    /** How often one piece of work may be asked of it, the first time included. */
    default int attempts() {
        return 1;
    }

    /** Whether a call that only repeats one, or runs beside one, is allowed now; if so, it counts as made. */
    default boolean mayRepeat() {
        return true;
    }

    /** Whether it has asked not to be asked for a while. */
    default boolean wantsRest() {
        return false;
    }

    /** The time within which 95 of 100 of its answers are there; empty where that is not known. */
    default Optional<Duration> usuallyWithin() {
        return Optional.empty();
    }

    /** The wanted segments in parts, as this engine would ask for them: each by a call of its own. */
    default List<Set<Integer>> parts(TranslationTask task) {
        return List.of(task.wanted());
    }

    /** Translates what it can of the wanted segments. Does not throw: says in its answer what failed. */
    Translated translate(TranslationTask task, Deadline deadline, Meter meter);

    /**
     * Summarizes a text.
     *
     * @throws FailureException with {@link Failure.UnsoundAnswer}, or what {@link io.glossa.provider.Provider#ask} throws
     */
    String summarize(SummaryTask task, Deadline deadline, Meter meter);
}
