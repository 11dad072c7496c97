package io.glossa.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** {@code glossa.cache.*}: what is kept, where, and for how long. */
@ConfigMapping(prefix = "glossa.cache")
public interface CacheSettings {

    /** How old an answer may be that is handed out, in whatever storey it lies. */
    @WithDefault("30d")
    @DurationMin(millis = 1)
    Duration ttl();

    Memory memory();

    /** What lies below the process' memory. */
    @WithName("store")
    @WithDefault("none")
    Kind store();

    Disk disk();

    Redis redis();

    /** The storeys that there can be below memory. */
    enum Kind {
        NONE,
        DISK,
        REDIS
    }

    /** {@code glossa.cache.memory.*}: the answers kept in the process. */
    interface Memory {

        /** How much memory they may take, as {@code 64M}. */
        @WithDefault("64M")
        MemorySize size();

        /** How long the process keeps an answer. */
        @WithDefault("7d")
        @DurationMin(millis = 1)
        Duration ttl();
    }

    /** {@code glossa.cache.disk.*}: one file, which survives the process. */
    interface Disk {

        /** The file. Its folder is made where it is missing. */
        @WithDefault("glossa-cache.mv")
        Path path();

        /** How much of the disk it may take, as {@code 1G}. */
        @WithDefault("1G")
        MemorySize size();
    }

    /** {@code glossa.cache.redis.*}: how Redis is used; where it is says {@code quarkus.redis.hosts}. */
    interface Redis {

        /** How long a request waits for Redis; then it is answered without. */
        @WithDefault("250ms")
        @DurationMin(millis = 1)
        Duration timeout();

        /** After how long without a sign of life another replica's work counts as lost. */
        @WithDefault("5s")
        @DurationMin(millis = 300)
        Duration lease();

        /** What every key begins with. */
        @WithDefault("glossa:")
        String prefix();
    }
}
