package io.glossa.api;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The service's end: told to stop, it is no longer ready, and takes no new requests, while those under way are finished.
 * (The waiting is Quarkus' own, and so are its settings.)
 */
@Singleton
class Stop {

    private static final Problem PROBLEM = Problem.of(
                    503, "stopping", "The service is stopping", "Ask again: another instance may answer.")
            .after(Duration.ofSeconds(1));

    private final Duration delay;
    private final InstantSource clock;
    private volatile @Nullable Instant closed;

    /** @param delay how long requests are still taken, until whoever sends them has heard that the service is not ready */
    Stop(@ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay, InstantSource clock) {
        this.delay = delay.orElse(Duration.ZERO);
        this.clock = clock;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        closed = clock.instant().plus(delay);
    }

    /** What a request is told that comes too late; empty as long as it does not. */
    Optional<Problem> problem() {
        Instant since = closed;
        return since == null || clock.instant().isBefore(since) ? Optional.empty() : Optional.of(PROBLEM);
    }
}
