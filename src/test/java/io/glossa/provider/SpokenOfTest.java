package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpokenOfTest {

    @Test
    void areAllThatAreConfiguredAlsoThoseThatCantBeUsed() {
        assertThat(spokenOf(Map.of(
                        "glossa.providers.one.kind", "carrier-pigeon",
                        "glossa.providers.two.timeout", "long",
                        "OPENAI_API_KEY", "k",
                        "glossa.route", "one,nobody,anthropic")))
                .containsExactlyInAnyOrder("one", "two", "openai", "anthropic");
    }

    @Test
    void isOllamaWhereTheStartWouldLookForIt() {
        assertThat(spokenOf(Map.of())).containsExactly("ollama");
        assertThat(spokenOf(Map.of("glossa.ollama.probe", "false"))).isEmpty();
        assertThat(spokenOf(Map.of("glossa.route", "offline"))).isEmpty();
    }

    private static Set<String> spokenOf(Map<String, String> settings) {
        return Providers.spokenOf(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .build());
    }
}
