package io.glossa.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** {@code glossa.limits.*}: what a request may bring. */
@ConfigMapping(prefix = "glossa.limits")
public interface Limits {

    /** Code points of all texts of a request together. */
    @WithDefault("200000")
    @Min(1)
    int text();

    /** Target languages of a request. */
    @WithDefault("10")
    @Min(1)
    @Max(100)
    int targets();

    /** Texts of a request. */
    @WithDefault("50")
    @Min(1)
    @Max(1000)
    int texts();

    /** {@code glossa.deadline.*}: the time budget of a request. */
    @ConfigMapping(prefix = "glossa.deadline")
    interface Budget {

        /** The time budget of a request whose caller names none. */
        @WithName("default")
        @WithDefault("60s")
        @DurationMin(millis = 1)
        Duration usual();

        /** The longest time budget that a caller may ask for with {@code Prefer: wait}. */
        @WithDefault("300s")
        @DurationMin(millis = 1)
        Duration max();
    }
}
