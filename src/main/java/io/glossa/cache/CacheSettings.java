package io.glossa.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** {@code glossa.cache.memory.*}: the answers kept in the process. */
@ConfigMapping(prefix = "glossa.cache.memory")
public interface CacheSettings {

    /** How much memory the kept answers may take, as {@code 64M}. */
    @WithDefault("64M")
    MemorySize size();

    /** How long an answer is kept. */
    @WithDefault("7d")
    @DurationMin(millis = 1)
    Duration ttl();
}
