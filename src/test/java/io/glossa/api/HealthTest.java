package io.glossa.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.gateway.Readiness.Engaged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Engaged OPEN = new Engaged("first", Optional.of("its circuit is open"));
    private static final Engaged WELL = new Engaged("second", Optional.empty());

    @Test
    void oneEngineThatCanBeAskedIsEnough() {
        HealthCheckResponse ready = Health.ready(List.of(OPEN, WELL));
        assertThat(ready.getStatus()).isEqualTo(Status.UP);
        assertThat(ready.getData()).hasValue(Map.of("first", "its circuit is open", "second", "can be asked"));
    }

    @Test
    void whereNoneCanTheServiceIsNotReady() {
        assertThat(Health.ready(List.of(OPEN)).getStatus()).isEqualTo(Status.DOWN);
    }
}
