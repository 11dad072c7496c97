package io.glossa.cache;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Opens the store that the settings name. */
@Singleton
class Stores {

    private final InstantSource clock;

    @Inject
    Stores(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws IllegalArgumentException where it can't be opened; the message names the setting and what to do */
    Optional<Store> open(CacheSettings settings) {
        return switch (settings.store()) {
            case NONE -> Optional.empty();
            case DISK -> Optional.of(new DiskStore(settings.disk(), settings.ttl(), clock));
            case REDIS -> throw new IllegalArgumentException("glossa.cache.store: 'redis' is not in this version");
        };
    }
}
