package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a Redis that hangs, or is not there, costs those who could do without it. */
class RedisAwayTest {

    private static final Duration TIMEOUT = Duration.ofMillis(250);
    private static final Key KEY = Key.of("test", "1");

    private final LocalRedis redis = new LocalRedis();
    private final Log log = new Log();
    private final Map<Key, Entry> bread = Map.of(
            KEY,
            new Entry(
                    "bread", new Languages(new Language("en"), new Language("de")), "claude", "haiku", Instant.now()));

    @BeforeEach
    void listen() {
        Logger.getLogger(RedisLine.class.getName()).addHandler(log);
    }

    @AfterEach
    void close() {
        Logger.getLogger(RedisLine.class.getName()).removeHandler(log);
        redis.close();
    }

    @Test
    void doesWithoutARedisThatIsNotThere() {
        try (RedisStore store = redis.store(TIMEOUT)) {
            store.keep(bread);
            assertThat(store.find(Set.of(KEY))).isEmpty();
            assertThat(store.remove(Selection.ALL)).isZero();
            assertThat(store.leases().take(Set.of(KEY))).containsExactly(KEY);
            store.leases().giveBack(Set.of(KEY));
            assertThat(store.figures()).isEqualTo(new Figures("redis", 0, 0, 0, 0, 1, 0, 3));
        }
    }

    @Test
    void waitsForARedisThatHangsOnlyAFewTimes() {
        // Given: a clock that stands, so that it is never tried again
        try (SilentServer silent = new SilentServer(redis.port)) {
            AtomicLong nanos = new AtomicLong();
            RedisLine line = new RedisLine(redis.client(16, 5), TIMEOUT, nanos::get);
            RedisStore store = new RedisStore(
                    line,
                    new LocalRedis.Settings(TIMEOUT, Duration.ofSeconds(5), "glossa:"),
                    Duration.ofDays(30),
                    InstantSource.system());

            // When
            long first = nanosOf(store, Circuit.FAILURES);
            long next = nanosOf(store, 1000);

            // Then
            assertThat(silent.accepted()).isNotEmpty();
            assertThat(first).isGreaterThanOrEqualTo(Circuit.FAILURES * TIMEOUT.toNanos());
            assertThat(next).isLessThan(4 * TIMEOUT.toNanos());

            // When
            nanos.addAndGet(Circuit.REST.toNanos());

            // Then: not even who finds out whether it is back waits for it
            assertThat(nanosOf(store, 1)).isLessThan(TIMEOUT.toNanos());
            store.close();
        }
    }

    @Test
    void takesUpARedisThatHungWithoutEverClosingItsConnections() {
        try (RedisStore store = redis.store(TIMEOUT);
                SilentServer silent = new SilentServer(redis.port)) {
            // Given
            nanosOf(store, 2 * Circuit.FAILURES);
            silent.hangUp();

            // When
            redis.start();

            // Then
            assertThat(comesBack(store)).isTrue();
        }
    }

    @Test
    void takesUpARedisThatWasKilledAndStartedAgain() {
        try (RedisStore store = redis.store(TIMEOUT)) {
            // Given
            redis.start();
            assertThat(comesBack(store)).isTrue();

            // When
            redis.stop();
            for (int i = 0; i < 4 * Circuit.FAILURES; i++) {
                store.keep(bread);
                assertThat(store.find(Set.of(KEY))).isEmpty();
            }
            redis.start();

            // Then
            assertThat(comesBack(store)).isTrue();
        }
    }

    @Test
    void tellsOnceThatRedisIsLostAndOnceThatItIsBack() {
        try (RedisStore store = redis.store(TIMEOUT)) {
            // Given
            for (int i = 0; i < 4 * Circuit.FAILURES; i++) {
                store.keep(bread);
                store.find(Set.of(KEY));
            }

            // When
            redis.start();
            comesBack(store);

            // Then
            assertThat(List.copyOf(log.lines))
                    .satisfiesExactly(
                            lost -> assertThat(lost).startsWith("WARN").contains("does not answer"),
                            back -> assertThat(back).startsWith("INFO").contains("answers again"))
                    .noneMatch(line -> line.contains("secret") || line.contains("glossa:"));
        }
    }

    private static long nanosOf(RedisStore store, int finds) {
        long begun = System.nanoTime();
        for (int i = 0; i < finds; i++) {
            assertThat(store.find(Set.of(KEY))).isEmpty();
        }
        return System.nanoTime() - begun;
    }

    private boolean comesBack(RedisStore store) {
        long end = System.nanoTime() + LocalRedis.PATIENT.toNanos();
        while (System.nanoTime() < end) {
            store.keep(bread);
            if (!store.find(Set.of(KEY)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static final class Log extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " " + String.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
