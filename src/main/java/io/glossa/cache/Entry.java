package io.glossa.cache;

import io.glossa.language.Languages;
import java.time.Instant;

/**
 * An answer that was paid for and passed its checks.
 *
 * @param text the answer, a segment's still masked
 * @param pair the languages that it was made from and into
 * @param provider who made it, by the name that the team gave it
 * @param model which of its models
 * @param made when it was made, to the millisecond: its age counts from then, in whatever storey it lies
 */
public record Entry(String text, Languages pair, String provider, String model, Instant made) implements Sized {

    /** The record and what hangs on it, beside the text's own letters; languages, provider and model are shared with others. */
    private static final int OBJECTS = 110;

    @Override
    public long bytes() {
        return OBJECTS + Sized.of(text);
    }
}
