package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnusedSettingsTest {

    @Test
    void findsWhatDoesNothing() {
        assertThat(UnusedSettings.of(List.of(
                        "glossa.hedge.before", "GLOSSA_CACHE_STOREY", "glossa.providers.x.modle", "quarkus.http.port")))
                .containsExactly("GLOSSA_CACHE_STOREY", "glossa.hedge.before", "glossa.providers.x.modle");
    }

    @Test
    void knowsEverySettingInEitherSpelling() {
        assertThat(UnusedSettings.of(List.of(
                        "glossa.route",
                        "glossa.route[0]",
                        "GLOSSA_PROVIDERS_MY_OWN_API_KEY",
                        "glossa.providers.my-own.headers.X-Team",
                        "GLOSSA_DEADLINE_DEFAULT")))
                .isEmpty();
    }

    @Test
    void knowsEverySettingOfTheReadme() throws IOException {
        List<String> told = Pattern.compile("(?m)^\\| `(glossa\\.[^`]+)`")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult row) -> row.group(1).replaceAll("<[a-z]+>", "x"))
                .toList();
        assertThat(told).hasSizeGreaterThan(20);
        assertThat(UnusedSettings.of(told)).isEmpty();
    }
}
