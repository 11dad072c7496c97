package io.glossa.provider;

import dev.langchain4j.model.output.TokenUsage;
import io.glossa.task.Usage;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what a call used, and what that costs where the prices are configured. */
final class Price {

    private final Optional<BigDecimal> input;
    private final Optional<BigDecimal> output;

    Price(ProviderSettings.Price settings) {
        this.input = settings.input();
        this.output = settings.output();
    }

    /** A call that has begun. What it costs is not known before it is answered; without prices nothing is stated. */
    Usage begun() {
        return new Usage(1, 0, 0, cost(0, 0));
    }

    /** What its answer used. */
    Usage usage(@Nullable TokenUsage tokens) {
        if (tokens == null) {
            return new Usage(0, 0, 0, null);
        }
        long read = Objects.requireNonNullElse(tokens.inputTokenCount(), 0);
        long written = Objects.requireNonNullElse(tokens.outputTokenCount(), 0);
        return new Usage(0, read, written, cost(read, written));
    }

    private @Nullable BigDecimal cost(long read, long written) {
        if (input.isEmpty() || output.isEmpty()) {
            return null;
        }
        return input.get()
                .multiply(BigDecimal.valueOf(read))
                .add(output.get().multiply(BigDecimal.valueOf(written)))
                .movePointLeft(6);
    }
}
