package io.glossa.api;

import io.glossa.gateway.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Startup;

/** What {@code /q/health} says. No check asks a provider: what is known from requests is told. */
@ApplicationScoped
class Health {

    private final Readiness readiness;

    Health(Readiness readiness) {
        this.readiness = readiness;
    }

    /** The process answers, so it lives. */
    @Produces
    @Liveness
    HealthCheck live() {
        return () -> HealthCheckResponse.up("process");
    }

    /** Down only where no engine of the route could answer. */
    @Produces
    @org.eclipse.microprofile.health.Readiness
    HealthCheck ready() {
        return () -> ready(readiness.route());
    }

    @Produces
    @Startup
    HealthCheck started() {
        return () -> HealthCheckResponse.named("language detection")
                .status(readiness.started())
                .build();
    }

    static HealthCheckResponse ready(List<Readiness.Engaged> route) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("engines")
                .status(route.stream().anyMatch(engine -> engine.obstacle().isEmpty()));
        route.forEach(
                engine -> response.withData(engine.engine(), engine.obstacle().orElse("can be asked")));
        return response.build();
    }
}
