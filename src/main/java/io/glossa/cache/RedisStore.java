package io.glossa.cache;

import io.glossa.task.Figures;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Answers in a Redis that several replicas share, and others may use as well. Redis itself forgets what is too old. */
final class RedisStore implements Store {

    private static final Duration HELLO = Duration.ofSeconds(5);

    private final RedisLine line;
    private final RedisNames names;
    private final RedisLeases leases;
    private final Duration timeout;
    private final Duration ttl;
    private final InstantSource clock;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder errors = new LongAdder();

    RedisStore(Redis redis, CacheSettings.Redis settings, Duration ttl, InstantSource clock) {
        this(new RedisLine(redis, settings.timeout(), System::nanoTime), settings, ttl, clock);
    }

    RedisStore(RedisLine line, CacheSettings.Redis settings, Duration ttl, InstantSource clock) {
        this.line = line;
        this.names = new RedisNames(settings.prefix());
        this.leases = new RedisLeases(line, names, settings.lease(), settings.timeout());
        this.timeout = settings.timeout();
        this.ttl = ttl;
        this.clock = clock;
        // The first connection takes longer than a request should wait.
        Thread.ofVirtual().name("redis-hello").start(() -> line.aside(List.of(Request.cmd(Command.PING)), HELLO));
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public Map<Key, Entry> find(Collection<Key> keys) {
        Map<Key, Entry> found = findAgain(keys);
        hits.add(found.size());
        misses.add(keys.size() - found.size());
        return found;
    }

    @Override
    public Map<Key, Entry> findAgain(Collection<Key> keys) {
        List<Key> wanted = keys.stream().distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Request mget = Request.cmd(Command.MGET);
        wanted.forEach(key -> mget.arg(names.entry(key)));
        Optional<Response> answer = line.read(mget);
        if (answer.isEmpty()) {
            errors.add(wanted.size());
        }
        return answer.map(values -> entries(wanted, values)).orElse(Map.of());
    }

    @Override
    public void keep(Map<Key, Entry> entries) {
        Instant now = clock.instant();
        List<Request> sets = new ArrayList<>();
        entries.forEach((key, entry) -> {
            long left = Duration.between(now, entry.made().plus(ttl)).toMillis();
            if (left > 0) {
                sets.add(Request.cmd(Command.SET)
                        .arg(names.entry(key))
                        .arg(EntryFormat.bytes(entry))
                        .arg("PX")
                        .arg(left));
            }
        });
        if (!sets.isEmpty() && line.write(sets).isEmpty()) {
            errors.add(sets.size());
        }
    }

    @Override
    public long remove(Selection which) {
        RedisSweep sweep = new RedisSweep(line, names, which);
        if (!sweep.done()) {
            errors.increment();
        }
        return sweep.removed();
    }

    /** Entries, bytes, limit and evictions are the whole server's; others may have their part in them. */
    @Override
    public Figures figures() {
        List<Request> questions = List.of(Request.cmd(Command.DBSIZE), Request.cmd(Command.INFO));
        Optional<List<@Nullable Response>> told = line.readable() ? line.aside(questions, timeout) : Optional.empty();
        long entries = told.map(List::getFirst).map(Response::toLong).orElse(0L);
        RedisInfo info =
                new RedisInfo(told.map(List::getLast).map(Response::toString).orElse(""));
        return new Figures(
                name(),
                entries,
                info.number("used_memory"),
                info.number("maxmemory"),
                hits.sum(),
                misses.sum(),
                info.number("evicted_keys"),
                errors.sum());
    }

    @Override
    public Leases leases() {
        return leases;
    }

    /** The client itself is not ours to close. */
    @Override
    public void close() {
        leases.close();
    }

    private Map<Key, Entry> entries(List<Key> wanted, Response values) {
        Map<Key, Entry> found = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            Key key = wanted.get(i);
            decoded(values.get(i)).filter(this::young).ifPresent(entry -> found.put(key, entry));
        }
        return found;
    }

    static Optional<Entry> decoded(@Nullable Response value) {
        return Optional.ofNullable(value).map(Response::toBytes).flatMap(EntryFormat::entry);
    }

    /** Redis reckons from when an entry came and by its own clock, and the time to live may have been set shorter since. */
    private boolean young(Entry entry) {
        return entry.made().plus(ttl).isAfter(clock.instant());
    }
}
