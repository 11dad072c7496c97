package io.glossa.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.glossa.task.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/** Answers kept in the process, bounded by their bytes and by age; the ones least used go first. */
final class MemoryStore {

    static final String NAME = "memory";

    /** What an entry takes beside its value: the key, the cache's own node and its place in the table. */
    private static final int OVERHEAD = 210;

    /** A thirty-second of the limit. */
    private static final int SLACK = 32;

    private final Cache<Key, Sized> answers;
    private final long limit;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /** @param ttl how old a value may be, and how long one is kept at the most since it came */
    MemoryStore(long limit, Duration ttl, Duration kept, InstantSource clock) {
        this.limit = limit;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        answers = Caffeine.newBuilder()
                // Caffeine makes room a moment after it was needed: under load that moment must fit below the limit,
                // too.
                .maximumWeight(limit - limit / SLACK)
                .<Key, Sized>weigher((key, value) -> (int) Math.min(Integer.MAX_VALUE, OVERHEAD + value.bytes()))
                .expireAfter(Expiry.<Key, Sized>writing((key, value) -> left(value, ttl, kept, clock.instant())))
                .ticker(ticker)
                .recordStats()
                .build();
    }

    Optional<Entry> get(Key key) {
        Optional<Entry> found = recall(key, Entry.class);
        (found.isEmpty() ? misses : hits).increment();
        return found;
    }

    /** A value of another kind; the looks for those are not counted. */
    <V extends Sized> Optional<V> recall(Key key, Class<V> type) {
        return Optional.ofNullable(type.cast(answers.getIfPresent(key)));
    }

    void remove(Key key) {
        answers.invalidate(key);
    }

    /** The entry, by who has just looked for it in vain: it counts as no second look. */
    Optional<Entry> peek(Key key) {
        return Optional.ofNullable(answers.policy().getIfPresentQuietly(key))
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast);
    }

    void put(Key key, Sized value) {
        answers.put(key, value);
    }

    /** Removes what the condition holds for, and returns how many entries there were among that. */
    long removeIf(Predicate<Sized> which) {
        long removed = 0;
        for (Map.Entry<Key, Sized> each : answers.asMap().entrySet()) {
            if (which.test(each.getValue()) && answers.asMap().remove(each.getKey(), each.getValue())) {
                removed += each.getValue() instanceof Entry ? 1 : 0;
            }
        }
        return removed;
    }

    Figures figures() {
        long bytes = answers.policy()
                .eviction()
                .map(bound -> bound.weightedSize().orElse(0))
                .orElse(0L);
        return new Figures(
                NAME,
                answers.estimatedSize(),
                bytes,
                limit,
                hits.sum(),
                misses.sum(),
                answers.stats().evictionCount(),
                0);
    }

    private static Duration left(Sized value, Duration ttl, Duration kept, Instant now) {
        Duration left = Duration.between(now, value.made().plus(ttl));
        Duration least = left.isNegative() ? Duration.ZERO : left;
        return least.compareTo(kept) < 0 ? least : kept;
    }
}
