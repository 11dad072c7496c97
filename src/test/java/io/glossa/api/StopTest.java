package io.glossa.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StopTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void withoutADelayTheFirstRequestAfterTheOrderIsRefused() {
        Stop stop = new Stop(Optional.empty(), now::get);
        assertThat(stop.problem()).isEmpty();
        stop.begin(new ShutdownDelayInitiatedEvent());
        assertThat(stop.problem())
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(503));
    }

    @Test
    void withADelayRequestsAreTakenUntilItIsOver() {
        Stop stop = new Stop(Optional.of(Duration.ofSeconds(5)), now::get);
        stop.begin(new ShutdownDelayInitiatedEvent());
        now.set(Instant.EPOCH.plusMillis(4999));
        assertThat(stop.problem()).isEmpty();
        now.set(Instant.EPOCH.plusSeconds(5));
        assertThat(stop.problem()).isPresent();
    }
}
