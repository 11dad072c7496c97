package io.glossa.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Files;
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

    /** What keeps answers beyond the process' memory: one file of its own for each process, or a Redis that all share. */
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

        /** How much memory the answers kept in the process may take. */
        @WithDefault("64M")
        MemorySize size();

        /** How long the process keeps an answer. */
        @WithDefault("7d")
        @DurationMin(millis = 1)
        Duration ttl();
    }

    /** {@code glossa.cache.disk.*}: one file, which survives the process. */
    interface Disk {

        /** The file of the store {@code disk}, or a folder for it, which is made where it is missing. */
        @WithDefault("glossa-cache.mv")
        Path path();

        /** How much of the disk that file may take, 1 MB or more; the oldest answers go first. */
        @WithDefault("1G")
        MemorySize size();

        /**
         * A place beside the file, for what else is kept there: as much this process' own as the file is.
         *
         * @param ending what is put behind the file's name
         * @param inFolder its whole name where the path is a folder
         */
        default Path beside(String ending, String inFolder) {
            Path file = path().toAbsolutePath().normalize();
            return Files.isDirectory(file) ? file.resolve(inFolder) : file.resolveSibling(file.getFileName() + ending);
        }
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

        /** What every key in Redis begins with. */
        @WithDefault("glossa:")
        String prefix();
    }
}
