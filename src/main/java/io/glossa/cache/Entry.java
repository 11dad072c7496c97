package io.glossa.cache;

import io.glossa.failure.Finding;
import io.glossa.language.Languages;
import java.time.Instant;
import java.util.List;

/**
 * An answer that was paid for and passed its checks.
 *
 * @param text the answer, a segment's still masked
 * @param pair the languages that it was made from and into
 * @param provider who made it, by the name that the team gave it
 * @param model which of its models
 * @param findings what its checks told of it all the same, without a segment's number
 * @param made when it was made, to the millisecond: its age counts from then, in whatever storey it lies
 */
public record Entry(String text, Languages pair, String provider, String model, List<Finding> findings, Instant made)
        implements Sized {

    /** The record and what hangs on it, beside the text's own letters; languages, provider and model are shared with others. */
    private static final int OBJECTS = 110;

    public Entry {
        findings = List.copyOf(findings);
    }

    /** An answer of which there is nothing to tell. */
    public Entry(String text, Languages pair, String provider, String model, Instant made) {
        this(text, pair, provider, model, List.of(), made);
    }

    @Override
    public long bytes() {
        return OBJECTS
                + Sized.of(text)
                + findings.stream()
                        .mapToLong(finding -> OBJECTS + Sized.of(finding.message()))
                        .sum();
    }
}
