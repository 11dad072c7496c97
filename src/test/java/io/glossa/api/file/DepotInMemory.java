package io.glossa.api.file;

import io.glossa.depot.Depot;
import io.glossa.depot.DepotAwayException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What outlives the processes of a test.
 *
 * @param shared as in Redis
 * @param away whether it does not answer now
 */
record DepotInMemory(boolean shared, InstantSource clock, Map<String, Thing> things, AtomicBoolean away)
        implements Depot {

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Thing(byte[] bytes, Instant end) {}

    DepotInMemory(boolean shared, InstantSource clock) {
        this(shared, clock, new ConcurrentHashMap<>(), new AtomicBoolean());
    }

    @Override
    public boolean put(String name, byte[] thing, Duration time) {
        if (!away.get()) {
            things.put(name, new Thing(thing, clock.instant().plus(time)));
        }
        return !away.get();
    }

    @Override
    public synchronized boolean replace(String name, byte[] old, byte[] thing, Duration time) {
        return get(name).filter(kept -> Arrays.equals(kept, old)).isPresent() && put(name, thing, time);
    }

    @Override
    public Optional<byte[]> get(String name) {
        if (away.get()) {
            throw new DepotAwayException("It does not answer.");
        }
        return Optional.ofNullable(things.get(name))
                .filter(thing -> thing.end().isAfter(clock.instant()))
                .map(Thing::bytes);
    }

    @Override
    public void remove(String name) {
        things.remove(name);
    }
}
