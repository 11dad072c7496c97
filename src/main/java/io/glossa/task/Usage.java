package io.glossa.task;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an answer cost.
 *
 * @param calls calls made to model providers, failed ones too
 * @param inputTokens tokens read by the models, as they count them
 * @param outputTokens tokens written by the models
 * @param cost US dollars; null where a model was asked whose price is not configured
 */
public record Usage(
        int calls,
        long inputTokens,
        long outputTokens,
        @Nullable BigDecimal cost) {

    /** Nothing asked, nothing paid. */
    public static final Usage NONE = new Usage(0, 0, 0, BigDecimal.ZERO);

    public Usage plus(Usage other) {
        return new Usage(
                calls + other.calls,
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens,
                cost == null || other.cost == null ? null : cost.add(other.cost));
    }
}
