package io.glossa.gateway;

import io.glossa.cache.Sized;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of a text to be summarized. */
public record SummaryOutcome(SourceLanguage source, Summary summary, List<String> removed) implements Repeats.Kept {

    private static final int OBJECTS = 400;

    @Override
    public Optional<Instant> made() {
        return summary.made();
    }

    @Override
    public int hits() {
        return summary.hits();
    }

    @Override
    public long bytes() {
        return OBJECTS + removed.stream().mapToLong(Sized::of).sum() + summary.bytes();
    }
}
