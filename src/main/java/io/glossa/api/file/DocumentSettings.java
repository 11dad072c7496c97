package io.glossa.api.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** {@code glossa.documents.*}: files of DeepL's and LibreTranslate's clients. */
@ConfigMapping(prefix = "glossa.documents")
public interface DocumentSettings {

    /** Code points of the text in one file. How many bytes it may have, {@code quarkus.http.limits.max-body-size} says. */
    @WithDefault("1000000")
    @Min(1)
    int text();

    /** The time budget of one file, from when its turn comes. */
    @WithDefault("10m")
    @DurationMin(millis = 1)
    Duration deadline();

    /** Files that are worked on at once; others wait for their turn. */
    @WithDefault("4")
    @Min(1)
    @Max(1000)
    int concurrency();

    /** How long a translated file is kept for whoever fetches it: in memory, and where the cache is. */
    @WithDefault("1h")
    @DurationMin(seconds = 1)
    Duration ttl();

    /** Files that are waiting, worked on or kept in memory; one more is refused. */
    @WithDefault("100")
    @Min(1)
    int most();

    /** Bytes of all of them, in memory; what does not fit is refused. */
    @WithDefault("64M")
    MemorySize memory();
}
