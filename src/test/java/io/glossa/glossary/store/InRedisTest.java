package io.glossa.glossary.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.cache.LocalRedis;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.TermList;
import io.vertx.redis.client.Command;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class InRedisTest extends StoreContract {

    @RegisterExtension
    private static final LocalRedis SERVER = new LocalRedis();

    private static final String PREFIX = "glossa:";

    private GlossaryStore store;

    @BeforeEach
    void open() {
        store = new InRedis(SERVER.line(), PREFIX);
    }

    @Override
    GlossaryStore store() {
        return store;
    }

    @Test
    void replicasSeeEachOthersChanges() {
        // Given
        GlossaryStore other = new InRedis(SERVER.line(), PREFIX);
        assertThat(other.all()).isEmpty();

        // When, then
        store.put(glossary("legal", "Friede"), Expected.ANYTHING);
        assertThat(other.all().get("legal"))
                .isEqualTo(
                        new StoredGlossary("legal", glossary("legal", "Friede").terms(), NOON, "redis"));
        store.put(glossary("names", "Apple"), Expected.ANYTHING);
        StoredGlossary unchanged = other.all().get("legal");
        assertThat(other.all()).containsOnlyKeys("legal", "names");
        assertThat(other.all().get("legal")).isSameAs(unchanged);
        store.remove("legal", Expected.ANYTHING);
        assertThat(other.all()).containsOnlyKeys("names");
    }

    @Test
    void nothingExpiresOrGoesWithTheCache() {
        store.put(glossary("legal", "Friede"), Expected.ANYTHING);

        SERVER.emptyCache();

        for (String key : List.of("index", "terms", "changes")) {
            assertThat(SERVER.ask(Command.TTL, PREFIX + "glossaries:" + key)).hasToString("-1");
        }
        assertThat(new InRedis(SERVER.line(), PREFIX).all()).containsOnlyKeys("legal");
    }

    @Test
    void othersWithAnotherPrefixHaveTheirOwn() {
        store.put(glossary("legal", "Friede"), Expected.ANYTHING);

        assertThat(new InRedis(SERVER.line(), "other:").all()).isEmpty();
    }

    @Test
    void takesAGlossaryAsLargeAsTheyMayBe() {
        List<GlossaryTerm> many = IntStream.range(0, Limits.ENTRIES)
                .mapToObj(i -> new GlossaryTerm("term number " + i, "the translation of term number " + i, null))
                .toList();
        store.put(new StoredGlossary("large", new TermList(many), NOON, "?"), Expected.ANYTHING);

        assertThat(requireNonNull(new InRedis(SERVER.line(), PREFIX).all().get("large"))
                        .terms()
                        .terms())
                .isEqualTo(many);
    }

    @Test
    void whatIsKnownStaysInUseWhileRedisIsAway() {
        try (LocalRedis shaky = new LocalRedis().start()) {
            // Given
            GlossaryStore known = new InRedis(shaky.impatientLine(), PREFIX);
            known.put(glossary("legal", "Friede"), Expected.ANYTHING);
            assertThat(known.all()).containsOnlyKeys("legal");

            // When
            shaky.stop();

            // Then
            assertThat(known.all()).containsOnlyKeys("legal");
            assertUnavailable(() -> known.put(glossary("names", "Apple"), Expected.ANYTHING));
            assertUnavailable(() -> new InRedis(shaky.impatientLine(), PREFIX).all());
        }
    }

    private static void assertUnavailable(org.assertj.core.api.ThrowableAssert.ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        FailureException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.GlossariesUnavailable.class));
    }
}
