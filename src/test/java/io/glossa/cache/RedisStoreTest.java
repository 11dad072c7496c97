package io.glossa.cache;

import static io.glossa.cache.SomeEntries.NOW;
import static io.glossa.cache.SomeEntries.entries;
import static io.glossa.cache.SomeEntries.entry;
import static io.glossa.cache.SomeEntries.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.task.Figures;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisStoreTest {

    private static final Duration TTL = Duration.ofDays(30);

    @RegisterExtension
    private static final LocalRedis REDIS = new LocalRedis();

    private final RedisStore store = REDIS.store(TTL, () -> NOW);

    @BeforeEach
    void empty() {
        REDIS.ask(Command.CONFIG, "SET", "maxmemory", "0");
    }

    @Test
    void findsWhatItHasKept() {
        // Given
        Map<Key, Entry> entries = entries(0, 3, "Xin chào, thế giới 🌏 ".repeat(100));
        store.keep(entries);

        // When
        Map<Key, Entry> found = store.find(Set.of(key(0), key(1), key(2), key(3)));

        // Then
        assertThat(found).isEqualTo(entries);
        assertThat(store.figures())
                .extracting(Figures::entries, Figures::hits, Figures::misses, Figures::errors)
                .containsExactly(3L, 3L, 1L, 0L);
    }

    @Test
    void asksNobodyForNothing() {
        assertThat(store.find(Set.of())).isEmpty();
        store.keep(Map.of());

        assertThat(store.figures()).extracting(Figures::misses, Figures::errors).containsExactly(0L, 0L);
    }

    @Test
    void leavesItToRedisToForgetWhatIsTooOld() {
        store.keep(Map.of(key(1), entry("bread", "en", "claude", NOW.minus(TTL).plusSeconds(60))));
        store.keep(Map.of(key(2), entry("bread", "en", "claude", NOW.minus(TTL))));

        assertThat(answer(Command.PTTL, new RedisNames("glossa:").entry(key(1))).toLong())
                .isBetween(1L, 60_000L);
        assertThat(answer(Command.DBSIZE).toLong()).isEqualTo(1);
    }

    @Test
    void doesNotFindWhatIsTooOldForItThoughRedisStillHasIt() {
        store.keep(Map.of(key(1), entry("bread", "en", "claude", NOW.minusSeconds(60))));

        assertThat(REDIS.store(Duration.ofSeconds(60), () -> NOW).find(Set.of(key(1))))
                .isEmpty();
        assertThat(REDIS.store(Duration.ofSeconds(61), () -> NOW).find(Set.of(key(1))))
                .hasSize(1);
    }

    @Test
    void doesNotFindWhatIsNoEntry() {
        // Given
        RedisNames names = new RedisNames("glossa:");
        REDIS.ask(Command.SET, names.entry(key(1)), "something else");
        REDIS.ask(Command.SET, names.entry(key(2)), "");
        REDIS.ask(Command.RPUSH, names.entry(key(3)), "a list");
        store.keep(entries(4, 5, "bread"));

        // When
        Map<Key, Entry> found = store.find(Set.of(key(1), key(2), key(3), key(4)));

        // Then
        assertThat(found.keySet()).containsExactly(key(4));
    }

    @Test
    void readsFromARedisThatIsFull() {
        // Given
        store.keep(entries(0, 10, "bread"));
        REDIS.ask(Command.CONFIG, "SET", "maxmemory-policy", "noeviction");
        REDIS.ask(Command.CONFIG, "SET", "maxmemory", "1");

        // When
        IntStream.range(0, 3 * Circuit.FAILURES).forEach(i -> store.keep(entries(10, 11, "butter")));

        // Then
        assertThat(store.find(Set.of(key(0), key(9), key(10)))).containsOnlyKeys(key(0), key(9));
        assertThat(store.leases().take(Set.of(key(10)))).containsExactly(key(10));
        assertThat(store.figures().errors()).isEqualTo(3 * Circuit.FAILURES);
        assertThat(store.figures().limit()).isEqualTo(1);

        // When
        REDIS.ask(Command.CONFIG, "SET", "maxmemory", "0");

        // Then
        long end = System.nanoTime() + LocalRedis.PATIENT.toNanos();
        while (store.find(Set.of(key(10))).isEmpty() && System.nanoTime() < end) {
            store.keep(entries(10, 11, "butter"));
        }
        assertThat(store.find(Set.of(key(10)))).hasSize(1);
    }

    @Test
    void servesManyAtOnce() throws Exception {
        // Given
        Map<Key, Entry> entries = entries(0, 100, "Bread and butter. ".repeat(20));
        store.keep(entries);
        CountDownLatch together = new CountDownLatch(300);

        // When
        List<Future<Map<Key, Entry>>> all;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all = IntStream.range(0, 300)
                    .mapToObj(i -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        store.keep(entries(1000 + i, 1003 + i, "bread"));
                        return store.find(entries.keySet());
                    }))
                    .toList();
        }

        // Then
        for (Future<Map<Key, Entry>> one : all) {
            assertThat(one.get()).hasSize(100);
        }
        assertThat(store.figures().errors()).isZero();
    }

    private static Response answer(Command command, String... arguments) {
        return Objects.requireNonNull(REDIS.ask(command, arguments));
    }
}
