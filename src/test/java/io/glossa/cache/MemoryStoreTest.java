package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));

    private final MemoryStore store = store(64 * 1024);

    @Test
    void keepsWhatItIsGiven() {
        store.put(key(1), entry("bread"));

        assertThat(get(key(1))).contains("bread");
        assertThat(get(key(2))).isEmpty();
    }

    @Test
    void keepsTheLaterOfTwoAnswers() {
        store.put(key(1), entry("bread"));
        store.put(key(1), entry("butter"));

        assertThat(get(key(1))).contains("butter");
    }

    @Test
    void forgetsAnAnswerWhenItsTimeIsOver() {
        // Given
        store.put(key(1), entry("bread"));

        // When, then
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(get(key(1))).contains("bread");
        now.updateAndGet(instant -> instant.plusMillis(1));
        assertThat(get(key(1))).isEmpty();
    }

    @Test
    void isNotFreshAgainForBeingRead() {
        // Given
        store.put(key(1), entry("bread"));
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(4)));
        assertThat(get(key(1))).isPresent();

        // When
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(4)));

        // Then
        assertThat(get(key(1))).isEmpty();
    }

    @Test
    void takesNoMoreMemoryThanItMay() {
        // Given: each answer takes more than 1000 bytes
        String answer = "a".repeat(1000);

        // When
        IntStream.range(0, 500).forEach(i -> store.put(key(i), entry(answer)));
        settle();

        // Then
        assertThat(IntStream.range(0, 500).filter(i -> get(key(i)).isPresent()).count())
                .isBetween(1L, 64 * 1024L / 1000);
    }

    @Test
    void doesNotKeepAnAnswerThatIsLargerThanItself() {
        store.put(key(1), entry("bread"));
        store.put(key(2), entry("a".repeat(64 * 1024)));
        settle();

        assertThat(get(key(2))).isEmpty();
        assertThat(get(key(1))).contains("bread");
    }

    private Optional<String> get(Key key) {
        return store.get(key).map(Entry::text);
    }

    private Entry entry(String text) {
        return new Entry(text, new Languages(new Language("en"), new Language("de")), "claude", "haiku", now.get());
    }

    private MemoryStore store(long bytes) {
        return new MemoryStore(bytes, Duration.ofDays(30), Duration.ofDays(7), now::get);
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
