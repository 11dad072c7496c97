package io.glossa.telemetry;

import io.glossa.failure.Failure;
import io.glossa.task.Usage;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.time.Duration;

/**
 * One call to a model: begun, told how it ended, and closed, all on one thread. Where nobody tells, it was given up. Measured by
 * OpenTelemetry's conventions for generative AI; neither text nor key is ever part of it.
 */
public final class Attempt implements AutoCloseable {

    private static final String GIVEN_UP = "cancelled";

    private final MeterRegistry registry;
    private final Asked asked;
    private final Span span;
    private final Spans.Inside inside;
    private final long began;
    private Usage usage = Usage.NONE;
    private String error = GIVEN_UP;

    Attempt(MeterRegistry registry, Spans spans, Asked asked) {
        this.registry = registry;
        this.asked = asked;
        this.span = asked.begin(spans);
        this.inside = spans.enter(span);
        this.began = registry.config().clock().monotonicTime();
    }

    /** What it cost, answered or not. */
    public void used(Usage what) {
        usage = what;
    }

    /** There is an answer; whether it is sound is not the provider's affair. */
    public void answered() {
        error = "";
    }

    /** There is none. */
    public void failed(Failure failure) {
        failed(Telemetry.name(failure));
    }

    /** @param why one of a few words, such as {@code timeout}, or the HTTP status: never a message */
    public void failed(String why) {
        error = why;
    }

    @Override
    public void close() {
        inside.close();
        long took = registry.config().clock().monotonicTime() - began;
        GenAi.duration(registry, asked, error).record(Duration.ofNanos(took));
        if (usage.inputTokens() > 0) {
            GenAi.tokens(registry, asked, "input").record((double) usage.inputTokens());
        }
        if (usage.outputTokens() > 0) {
            GenAi.tokens(registry, asked, "output").record((double) usage.outputTokens());
        }
        if (usage.cost() != null && usage.cost().signum() > 0) {
            registry.counter("glossa.cost.usd", "provider", asked.provider())
                    .increment(usage.cost().doubleValue());
        }
        registry.counter(
                        "glossa.attempts",
                        "provider",
                        asked.provider(),
                        "outcome",
                        error.isEmpty() ? "answered" : error)
                .increment();
        if (span.isRecording()) {
            endSpan();
        }
    }

    private void endSpan() {
        if (error.isEmpty()) {
            span.setAttribute("gen_ai.usage.input_tokens", usage.inputTokens());
            span.setAttribute("gen_ai.usage.output_tokens", usage.outputTokens());
        } else {
            span.setAttribute("error.type", error);
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
