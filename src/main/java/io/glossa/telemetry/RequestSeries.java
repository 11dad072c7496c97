package io.glossa.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** How many requests there are, how they end, and how long they take. */
final class RequestSeries {

    private static final Duration[] LATENCIES = LongStream.of(
                    1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;

    /** By endpoint and outcome: each request has one, so they are not looked up among all series. */
    private final Map<String, Timer> requests = new ConcurrentHashMap<>();

    RequestSeries(MeterRegistry registry) {
        this.registry = registry;
    }

    void answered(String endpoint, String outcome, Duration took) {
        requests.computeIfAbsent(
                        endpoint + " " + outcome,
                        any -> Timer.builder("glossa.requests")
                                .description("Requests, by endpoint and problem")
                                .tags("endpoint", endpoint, "outcome", outcome)
                                .serviceLevelObjectives(LATENCIES)
                                .register(registry))
                .record(took);
    }
}
