package io.glossa.telemetry;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The metrics that OpenTelemetry's conventions for generative AI define, with the buckets that they ask for.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-metrics/">Semantic conventions for generative AI metrics</a>
 */
final class GenAi {

    /** 0.01 s, doubled up to 81.92 s. */
    static final Duration[] SECONDS =
            IntStream.range(0, 14).mapToObj(i -> Duration.ofMillis(10L << i)).toArray(Duration[]::new);

    /** 1 token, times four up to 67 108 864. */
    static final double[] TOKENS =
            DoubleStream.iterate(1, tokens -> tokens * 4).limit(14).toArray();

    private GenAi() {}

    /** @param error what kind of error it ended in; empty: none */
    static Timer duration(MeterRegistry registry, Asked asked, String error) {
        return Timer.builder("gen_ai.client.operation.duration")
                .description("Calls to models, by OpenTelemetry's conventions")
                .tags(asked.tags().and("error.type", error))
                .serviceLevelObjectives(SECONDS)
                .register(registry);
    }

    static DistributionSummary tokens(MeterRegistry registry, Asked asked, String type) {
        return DistributionSummary.builder("gen_ai.client.token.usage")
                .description("Tokens that a call used, by OpenTelemetry's conventions")
                .tags(asked.tags().and("gen_ai.token.type", type))
                .serviceLevelObjectives(TOKENS)
                .register(registry);
    }
}
