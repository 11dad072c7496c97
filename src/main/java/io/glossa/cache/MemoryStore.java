package io.glossa.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Answers kept in the process, bounded by their bytes and by age; the ones least used go first. */
@ApplicationScoped
public class MemoryStore {

    /** What an entry takes beside its text: the key, two objects and the cache's own node. */
    private static final int OVERHEAD = 280;

    private final Cache<Key, String> answers;

    public MemoryStore(CacheSettings settings, InstantSource clock) {
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        answers = Caffeine.newBuilder()
                .maximumWeight(settings.size().asLongValue())
                .<Key, String>weigher((key, answer) -> OVERHEAD + 2 * answer.length())
                .expireAfterWrite(settings.ttl())
                .ticker(ticker)
                .build();
    }

    public Optional<String> get(Key key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    public void put(Key key, String answer) {
        answers.put(key, answer);
    }
}
