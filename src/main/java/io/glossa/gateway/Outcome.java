package io.glossa.gateway;

import io.glossa.cache.Sized;
import io.glossa.failure.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of one text.
 *
 * @param removed the lines that article mode dropped
 */
public record Outcome(SourceLanguage source, List<TargetOutcome> results, List<String> removed)
        implements Repeats.Kept {

    /** The records in it, beside its texts. */
    private static final int OBJECTS = 400;

    /** Why no target has an answer; empty where one has. */
    public Optional<Failure> failure() {
        return results.getFirst() instanceof TargetOutcome.Lost first
                        && results.stream().allMatch(TargetOutcome.Lost.class::isInstance)
                ? Optional.of(first.failure())
                : Optional.empty();
    }

    /** When the oldest of all answers in it was made, where all of them were at hand. */
    @Override
    public Optional<Instant> made() {
        Instant oldest = Instant.MAX;
        for (TargetOutcome result : results) {
            Optional<Instant> made =
                    result instanceof TargetOutcome.Finished finished ? finished.made() : Optional.empty();
            if (made.isEmpty()) {
                return made;
            }
            oldest = made.get().isBefore(oldest) ? made.get() : oldest;
        }
        return Optional.of(oldest);
    }

    @Override
    public int hits() {
        return results.stream()
                .mapToInt(result -> result instanceof TargetOutcome.Finished finished ? finished.hits() : 0)
                .sum();
    }

    @Override
    public long bytes() {
        return OBJECTS
                + removed.stream().mapToLong(Sized::of).sum()
                + results.stream()
                        .mapToLong(result -> result instanceof TargetOutcome.Finished finished ? finished.bytes() : 0)
                        .sum();
    }
}
