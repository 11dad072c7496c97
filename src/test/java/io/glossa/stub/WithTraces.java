package io.glossa.stub;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Turns traces on, as a team would, with a collector in the process. */
public class WithTraces implements QuarkusTestResourceLifecycleManager {

    /** Stands in for the collector: where there is such a bean, Quarkus sends the spans nowhere else. */
    public static class Collector {

        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.bsp.schedule.delay", "50ms");
    }

    @Override
    public void stop() {}
}
