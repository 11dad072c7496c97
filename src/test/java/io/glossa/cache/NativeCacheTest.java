package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What libraries look up by name while the cache runs is known to the native executable. */
class NativeCacheTest {

    private static final Path REGISTERED =
            Path.of("src/main/resources/META-INF/native-image/io.glossa/glossa-cache/reachability-metadata.json");

    @Test
    void knowsTheClassesThatCaffeineChoosesForThisCache() throws Exception {
        // Given
        MemoryStore memory = new MemoryStore(1000, Duration.ofDays(1), Duration.ofDays(1), InstantSource.system());
        memory.put(
                Key.of("bread"),
                new Entry("Brot", new Languages(new Language("en"), new Language("de")), "a", "b", Instant.now()));

        // When: as it stands in the cache, a class for it and one for its entries, both chosen by what it can do
        Object inside = value(value(memory, "answers"), "cache");
        Map<?, ?> entries = (Map<?, ?>) value(inside, "data");

        // Then
        assertThat(registered())
                .contains(
                        inside.getClass().getName(),
                        entries.values().iterator().next().getClass().getName());
    }

    @Test
    void registersOnlyClassesThatThereAre() throws IOException {
        // MVStore looks for file systems that its small jar does not have: those names are known to be nothing.
        assertThat(registered().stream().filter(name -> !name.startsWith("org.h2.store.fs.")))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(Class.forName(name, false, Cache.class.getClassLoader())
                                .getName())
                        .isEqualTo(name));
    }

    private static Set<String> registered() throws IOException {
        Set<String> names = new HashSet<>();
        for (JsonNode entry :
                new ObjectMapper().readTree(Files.readString(REGISTERED)).get("reflection")) {
            names.add(entry.get("type").asText());
        }
        return names;
    }

    private static Object value(Object of, String name) throws Exception {
        for (Class<?> type = of.getClass(); !type.equals(Object.class); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(of);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
