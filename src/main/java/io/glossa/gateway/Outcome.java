package io.glossa.gateway;

import io.glossa.failure.Failure;
import java.util.List;
import java.util.Optional;

/**
 * What became of one text.
 *
 * @param removed the lines that article mode dropped
 */
public record Outcome(SourceLanguage source, List<TargetOutcome> results, List<String> removed) {

    /** Why no target has an answer; empty where one has. */
    public Optional<Failure> failure() {
        return results.getFirst() instanceof TargetOutcome.Lost first
                        && results.stream().allMatch(TargetOutcome.Lost.class::isInstance)
                ? Optional.of(first.failure())
                : Optional.empty();
    }
}
