package io.glossa.cache;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Opens the store that the settings name. */
@Singleton
class Stores {

    /** @throws IllegalArgumentException where it can't be opened; the message names the setting and what to do */
    Optional<Store> open(CacheSettings settings) {
        return switch (settings.store()) {
            case NONE -> Optional.empty();
            case DISK -> throw new IllegalArgumentException("glossa.cache.store: 'disk' is not in this version");
            case REDIS -> throw new IllegalArgumentException("glossa.cache.store: 'redis' is not in this version");
        };
    }
}
