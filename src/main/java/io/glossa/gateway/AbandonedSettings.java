package io.glossa.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** What becomes of work whose callers have all hung up. */
@ConfigMapping(prefix = "glossa")
interface AbandonedSettings {

    /** Whether work that nobody waits for any more goes on to its end, for the cache. */
    @WithDefault("false")
    boolean finishAbandoned();

    /** How long work that nobody waits for goes on otherwise: who asks again within that time finds it still under way. */
    @WithDefault("3s")
    @DurationMin
    Duration abandonedGrace();

    /** Empty: to its end. */
    default Optional<Duration> grace() {
        return finishAbandoned() ? Optional.empty() : Optional.of(abandonedGrace());
    }
}
