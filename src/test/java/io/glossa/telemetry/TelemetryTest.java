package io.glossa.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Failure;
import io.glossa.task.Usage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TelemetryTest {

    private final MockClock clock = new MockClock();
    private final MeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final Telemetry telemetry = Telemetry.into(registry);

    @Test
    void anAnswerIsMeasuredByTheConventionsForGenerativeAi() {
        try (Attempt attempt = telemetry.attempt("ours", "azure-openai", "gpt")) {
            clock.add(Duration.ofSeconds(3));
            attempt.used(new Usage(1, 100, 40, new BigDecimal("0.25")));
            attempt.answered();
        }

        var duration = registry.get("gen_ai.client.operation.duration")
                .tags("gen_ai.operation.name", "chat")
                .tags("gen_ai.provider.name", "azure.ai.openai", "gen_ai.request.model", "gpt")
                .tags("glossa.provider", "ours", "error.type", "")
                .timer();
        assertThat(duration.totalTime(TimeUnit.SECONDS)).isEqualTo(3);
        assertThat(tokens("input")).isEqualTo(100);
        assertThat(tokens("output")).isEqualTo(40);
        assertThat(count("glossa.cost.usd", "provider", "ours")).isEqualTo(0.25);
        assertThat(count("glossa.attempts", "provider", "ours", "outcome", "answered"))
                .isEqualTo(1);
    }

    @Test
    void aFailureIsToldByItsKindAndNeverByItsMessage() {
        try (Attempt attempt = telemetry.attempt("ours", "openai", "gpt")) {
            attempt.failed(new Failure.ProviderRefused("ours", "it rejects the key sk-123"));
        }
        assertThat(count("glossa.attempts", "provider", "ours", "outcome", "provider-refused"))
                .isEqualTo(1);
        assertThat(registry.getMeters())
                .noneMatch(meter -> meter.getId().toString().contains("sk-123"));
    }

    @Test
    void whoNeverSaysHowItEndedGaveUp() {
        try (Attempt attempt = telemetry.attempt("ours", "openai", "gpt")) {
            attempt.used(Usage.NONE);
        }
        assertThat(count("glossa.attempts", "provider", "ours", "outcome", "cancelled"))
                .isEqualTo(1);
        assertThat(registry.find("gen_ai.client.token.usage").summaries()).isEmpty();
        assertThat(registry.find("glossa.cost.usd").counters()).isEmpty();
    }

    @Test
    void whatIsWatchedShowsHowItIsNow() {
        AtomicInteger inFlight = new AtomicInteger(2);
        telemetry.watch("ours", inFlight::get, () -> 1);
        telemetry.queue("ours", () -> 7);
        inFlight.set(5);
        assertThat(gauge("glossa.calls.in.flight")).isEqualTo(5);
        assertThat(gauge("glossa.circuit")).isEqualTo(1);
        assertThat(gauge("glossa.calls.queued")).isEqualTo(7);
        assertThat(count("glossa.refused", "provider", "ours", "limit", "retry-budget"))
                .isZero();
    }

    @Test
    void theBucketsAreThoseOfTheConventions() {
        assertThat(GenAi.SECONDS)
                .hasSize(14)
                .startsWith(Duration.ofMillis(10), Duration.ofMillis(20))
                .endsWith(Duration.ofMillis(81_920));
        assertThat(GenAi.TOKENS).hasSize(14).startsWith(1, 4, 16).endsWith(67_108_864);
    }

    private double tokens(String type) {
        return registry.get("gen_ai.client.token.usage")
                .tag("gen_ai.token.type", type)
                .summary()
                .totalAmount();
    }

    private double count(String name, String... tags) {
        return registry.get(name).tags(tags).counter().count();
    }

    private double gauge(String name) {
        return registry.get(name).tag("provider", "ours").gauge().value();
    }
}
