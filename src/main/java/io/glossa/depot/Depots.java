package io.glossa.depot;

import io.glossa.cache.CacheSettings;
import io.glossa.cache.Stores;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Opens a depot where the cache is: {@code glossa.cache.store}. */
@Singleton
public class Depots {

    private final CacheSettings cache;
    private final Stores stores;
    private final InstantSource clock;

    Depots(CacheSettings cache, Stores stores, InstantSource clock) {
        this.cache = cache;
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * A depot for things of one kind.
     *
     * @param kind as {@code documents}: the name of its folder, or what its names begin with in Redis
     */
    public Depot open(String kind) {
        return switch (cache.store()) {
            case NONE -> new Nowhere();
            case DISK -> new OnDisk(cache.disk().beside("." + kind, "glossa-" + kind), clock);
            case REDIS -> new InRedis(stores.redis(cache), cache.redis().prefix() + kind + ":");
        };
    }

    /** Who works on what is kept there. */
    public Workers workers(Depot depot) {
        return new Workers(depot, cache.redis().lease());
    }
}
