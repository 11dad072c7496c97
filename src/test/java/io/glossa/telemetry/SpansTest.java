package io.glossa.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.task.Deadline;
import io.glossa.task.Pending;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SpansTest {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();
    private final Telemetry telemetry = new Telemetry(new SimpleMeterRegistry(), sdk, false);

    @Test
    void whatAThreadStartsIsAChildOfTheSpanThatItIsIn() {
        telemetry.span("outer", () -> onAnotherThread(() -> onAnotherThread(() -> telemetry.span("inner", () -> 1))));
        assertThat(span("inner").getParentSpanId()).isEqualTo(span("outer").getSpanId());
    }

    @Test
    void afterASpanItsParentCountsAgain() {
        telemetry.span("outer", () -> {
            telemetry.span("first", () -> 1);
            return telemetry.span("second", () -> 2);
        });
        telemetry.span("alone", () -> 3);
        assertThat(span("second").getParentSpanId()).isEqualTo(span("outer").getSpanId());
        assertThat(span("alone").getParentSpanContext().isValid()).isFalse();
    }

    @Test
    void anAttemptIsAClientsSpanWithTheModelsName() {
        telemetry.span(
                "model",
                () -> onAnotherThread(() -> {
                    try (Attempt attempt = telemetry.attempt("ours", "mistral", "small")) {
                        attempt.failed(new Failure.EngineUnavailable("ours", "secret reason", null));
                    }
                    return 1;
                }));
        SpanData attempt = span("chat small");
        assertThat(attempt.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(attempt.getParentSpanId()).isEqualTo(span("model").getSpanId());
        assertThat(attempt.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(attempt.getAttributes().toString())
                .contains("gen_ai.provider.name=mistral_ai", "error.type=engine-unavailable");
        assertThat(attempt.toString()).doesNotContain("secret reason");
    }

    @Test
    void anExceptionIsMarkedAndNotTold() {
        assertThatThrownBy(() -> telemetry.span("broken", () -> {
                    throw new IllegalStateException("somebody's text");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(span("broken").getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span("broken").toString()).doesNotContain("somebody's text");
    }

    @Test
    void nobodyWhoWantsNoneGetsAny() {
        Telemetry off = new Telemetry(new SimpleMeterRegistry(), sdk, true);
        off.carry("id");
        off.span(
                "step",
                () -> onAnotherThread(() -> {
                    try (Attempt attempt = off.attempt("ours", "openai", "gpt")) {
                        attempt.answered();
                    }
                    return 1;
                }));
        assertThat(exporter.getFinishedSpanItems()).isEmpty();
    }

    private SpanData span(String name) {
        return exporter.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T onAnotherThread(Supplier<T> work) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20), Clock.systemUTC());
        return switch (Pending.begin(work::get).await(deadline)) {
            case Pending.Result.Done<T>(T value) -> value;
            case Pending.Result.Failed<T>(Failure failure) -> throw new AssertionError(failure);
        };
    }
}
