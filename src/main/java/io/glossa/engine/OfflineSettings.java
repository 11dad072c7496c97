package io.glossa.engine;

import io.glossa.engine.offline.ApertiumSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** {@code glossa.offline.*}: the engine that needs no model. */
@ConfigMapping(prefix = "glossa.offline")
public interface OfflineSettings {

    /** Whether the offline engine, which needs no model, may be used at all. */
    @WithDefault("true")
    boolean enabled();

    /** Language pairs that the offline engine may keep ready at once; each takes 45 to 630 MB. */
    @WithDefault("4")
    @Min(1)
    int processes();

    /** How long the offline engine may take for one segment. */
    @WithDefault("10s")
    @DurationMin(millis = 1)
    Duration timeout();

    /** How Apertium is to be run. */
    default ApertiumSettings toApertium() {
        ApertiumSettings usual = ApertiumSettings.DEFAULT;
        return new ApertiumSettings(usual.modeDirectories(), processes(), timeout(), usual.idle());
    }
}
