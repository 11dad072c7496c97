package io.glossa.engine;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.provider.Standing;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;

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

    /** Translates what it can of the wanted segments. Does not throw: says in its answer what failed. */
    Translated translate(TranslationTask task, Deadline deadline, Meter meter);

    /**
     * Summarizes a text.
     *
     * @throws FailureException with {@link Failure.UnsoundAnswer}, {@link Failure.ProviderRefused},
     *     {@link Failure.EngineUnavailable} or {@link Failure.DeadlineExceeded}
     */
    String summarize(SummaryTask task, Deadline deadline, Meter meter);
}
