package io.glossa.cache;

import static io.glossa.cache.SomeEntries.NOW;
import static io.glossa.cache.SomeEntries.entries;
import static io.glossa.cache.SomeEntries.entry;
import static io.glossa.cache.SomeEntries.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedisRemoveTest {

    private static final Duration TTL = Duration.ofDays(30);

    private final LocalRedis redis = new LocalRedis().start();
    private final RedisStore store = redis.store(TTL, () -> NOW);

    @AfterEach
    void stop() {
        store.close();
        redis.close();
    }

    @Test
    void removesOnlyWhatIsMeant() {
        // Given
        store.keep(Map.of(
                key(1), entry("bread", "en", "claude", NOW),
                key(2), entry("bread", "fr", "claude", NOW),
                key(3), entry("bread", "fr", "gemini", NOW)));

        // When
        long removed =
                store.remove(new Selection(Optional.of(new Language("fr")), Optional.empty(), Optional.of("claude")));

        // Then
        assertThat(removed).isEqualTo(1);
        assertThat(store.find(Set.of(key(1), key(2), key(3)))).containsOnlyKeys(key(1), key(3));
    }

    @Test
    void removesAllEntriesAndNothingElse() {
        // Given: a prefix that means something to Redis
        RedisStore odd = new RedisStore(
                redis.client(4, 5),
                new LocalRedis.Settings(LocalRedis.PATIENT, Duration.ofSeconds(60), "g?[a-z]*:"),
                TTL,
                () -> NOW);
        odd.keep(entries(0, 1700, "bread"));
        odd.leases().take(Set.of(key(1)));
        store.keep(entries(0, 1, "bread"));
        redis.ask(Command.SET, "gosling:1:mine", "somebody else's");

        // When
        long removed = odd.remove(Selection.ALL);

        // Then
        assertThat(removed).isEqualTo(1700);
        assertThat(answer(Command.KEYS, "*").stream().map(Response::toString))
                .containsExactlyInAnyOrder(
                        new RedisNames("g?[a-z]*:").lease(key(1)),
                        new RedisNames("glossa:").entry(key(0)),
                        "gosling:1:mine");
        odd.close();
    }

    private Response answer(Command command, String... arguments) {
        return Objects.requireNonNull(redis.ask(command, arguments));
    }
}
