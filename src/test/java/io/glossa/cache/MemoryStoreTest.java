package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {

    private record Settings(MemorySize size, Duration ttl) implements CacheSettings {}

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));

    private final MemoryStore store = store(64 * 1024);

    @Test
    void keepsWhatItIsGiven() {
        store.put(key(1), "bread");

        assertThat(store.get(key(1))).contains("bread");
        assertThat(store.get(key(2))).isEmpty();
    }

    @Test
    void keepsTheLaterOfTwoAnswers() {
        store.put(key(1), "bread");
        store.put(key(1), "butter");

        assertThat(store.get(key(1))).contains("butter");
    }

    @Test
    void forgetsAnAnswerWhenItsTimeIsOver() {
        // Given
        store.put(key(1), "bread");

        // When, then
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(store.get(key(1))).contains("bread");
        now.updateAndGet(instant -> instant.plusMillis(1));
        assertThat(store.get(key(1))).isEmpty();
    }

    @Test
    void isNotFreshAgainForBeingRead() {
        // Given
        store.put(key(1), "bread");
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(4)));
        assertThat(store.get(key(1))).isPresent();

        // When
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(4)));

        // Then
        assertThat(store.get(key(1))).isEmpty();
    }

    @Test
    void takesNoMoreMemoryThanItMay() {
        // Given: each answer takes more than 2000 bytes
        String answer = "a".repeat(1000);

        // When
        IntStream.range(0, 500).forEach(i -> store.put(key(i), answer));
        settle();

        // Then
        assertThat(IntStream.range(0, 500)
                        .filter(i -> store.get(key(i)).isPresent())
                        .count())
                .isBetween(1L, 64 * 1024L / 2000);
    }

    @Test
    void doesNotKeepAnAnswerThatIsLargerThanItself() {
        store.put(key(1), "bread");
        store.put(key(2), "a".repeat(64 * 1024));
        settle();

        assertThat(store.get(key(2))).isEmpty();
        assertThat(store.get(key(1))).contains("bread");
    }

    private MemoryStore store(long bytes) {
        return new MemoryStore(new Settings(new MemorySize(BigInteger.valueOf(bytes)), Duration.ofDays(7)), now::get);
    }

    /** Caffeine makes room on the common pool, a moment after it was asked to. */
    private static void settle() {
        assertThat(ForkJoinPool.commonPool().awaitQuiescence(30, TimeUnit.SECONDS))
                .isTrue();
    }

    private static Key key(int number) {
        return Key.of("test", String.valueOf(number));
    }
}
