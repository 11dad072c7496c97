package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.engine.Engines;
import io.glossa.task.Standing;
import io.glossa.telemetry.Telemetry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has every engine's standing shown among the metrics. */
@Singleton
class Gauges {

    void begin(@Observes StartupEvent event, Engines engines, Telemetry telemetry) {
        for (Engine engine : engines.all()) {
            telemetry.watch(
                    engine.name(),
                    () -> engine.standing().inFlight(),
                    () -> level(engine.standing().circuit()));
            telemetry.queue(engine.name(), () -> engine.standing().queued());
        }
    }

    private static int level(Standing.Circuit circuit) {
        return switch (circuit) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        };
    }
}
