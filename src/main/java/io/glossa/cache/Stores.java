package io.glossa.cache;

import io.quarkus.arc.InjectableInstance;
import io.vertx.redis.client.Redis;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Opens the store that the settings name. */
@Singleton
public class Stores {

    private final InjectableInstance<Redis> redis;
    private final InstantSource clock;

    /** @param redis active only where it is known where Redis is; no client is made where none is wanted */
    @Inject
    Stores(InjectableInstance<Redis> redis, InstantSource clock) {
        this.redis = redis;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException where it can't be opened; the message names the setting and what to do */
    Optional<Store> open(CacheSettings settings) {
        return switch (settings.store()) {
            case NONE -> Optional.empty();
            case DISK -> Optional.of(new DiskStore(settings.disk(), settings.ttl(), clock));
            case REDIS -> Optional.of(new RedisStore(client(), settings.redis(), settings.ttl(), clock));
        };
    }

    /**
     * Looks whether it could be opened, as far as that can be told without opening it: another process may use it.
     *
     * @throws IllegalArgumentException where it could not; the message names the setting and what to do
     */
    public void check(CacheSettings settings) {
        switch (settings.store()) {
            case NONE -> {}
            case DISK -> DiskStore.check(settings.disk(), clock);
            case REDIS -> client();
        }
    }

    /**
     * A way to the same Redis, for what is shared there and is no answer.
     *
     * @throws IllegalArgumentException where it is not known where Redis is
     */
    public RedisLine redis(CacheSettings settings) {
        return new RedisLine(client(), settings.redis().timeout(), System::nanoTime);
    }

    private Redis client() {
        return redis.listActive().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "glossa.cache.store: redis needs quarkus.redis.hosts, as redis://localhost:6379"));
    }
}
