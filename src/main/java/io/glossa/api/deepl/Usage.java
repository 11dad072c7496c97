package io.glossa.api.deepl;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** How many characters have been translated by way of this interface, since the process began. */
@Singleton
class Usage {

    /** What DeepL tells those who pay by use and have set no limit. */
    private static final long NO_LIMIT = 1_000_000_000_000L;

    /** As it goes over the wire. */
    record Told(
            @JsonProperty("character_count") long count,
            @JsonProperty("character_limit") long limit) {}

    private final AtomicLong characters = new AtomicLong();

    void add(long translated) {
        characters.addAndGet(translated);
    }

    Told told() {
        return new Told(characters.get(), NO_LIMIT);
    }
}
