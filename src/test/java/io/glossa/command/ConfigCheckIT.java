package io.glossa.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.stub.Shipped;
import io.glossa.stub.Shipped.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped checks a configuration, and says all that is wrong with it. */
class ConfigCheckIT {

    private static final String CHECK = "--check-config";
    private static final String KEY = "sk-0123456789-secret";

    @TempDir
    Path folder;

    @Test
    void tellsEveryProblemAtOnceAndEndsWith78() throws Exception {
        // Given
        Map<String, String> wrong = new HashMap<>();
        wrong.put("GLOSSA_CACHE_TTL", "soon");
        wrong.put("GLOSSA_LIMITS_TEXT", "0");
        wrong.put("GLOSSA_LIMITS_TARGETS", "many");
        wrong.put("GLOSSA_CACHE_MEMORY_SIZE", "64Q");
        wrong.put("GLOSSA_CACHE_ADMIN", "ture");
        wrong.put("GLOSSA_CHECKS_NUMBERS", "loud");
        wrong.put("GLOSSA_CHECKS_WEATHER", "off");
        wrong.put("QUARKUS_HTTP_PORT", "http");
        wrong.put("QUARKUS_REDIS_HOSTS", "localhost:6379");
        wrong.put("GLOSSA_ROUTE", "one,nobody");
        wrong.put("GLOSSA_PROVIDERS_ONE_KIND", "carrier-pigeon");
        wrong.put("GLOSSA_PROVIDERS_ONE_TIMEOUT", "long");
        wrong.put("GLOSSA_HEDGE_AFTER", "never");
        wrong.put("GLOSSA_DETECTION_LANGUAGES", "en,tlh-x,qq");
        wrong.put("GLOSSA_CACHE_STORE", "disk");
        wrong.put("GLOSSA_CACHE_DISK_PATH", file("a-file", "").resolve("below").toString());
        wrong.put("GLOSSA_CACHE_DISK_SIZE", "1k");
        wrong.put("GLOSSA_PROMPTS_DIR", folder.toString());
        file("translate.md", "rules without a task");
        file("repair.md", "rules\n---\n{nosuch}");
        wrong.put("GLOSSA_GLOSSARY_DIR", folder.toString());
        file("a.tsv", "no target\n");
        file("b.json", "{");
        wrong.put("GLOSSA_CACHE_STOREY", "2");
        wrong.put("GLOSSA_KEYS_SHOP_SHA256", "not-a-hash");
        wrong.put("GLOSSA_KEYS_SHOP_PROVIDERS", "one,offline,noone,tow");
        wrong.put("GLOSSA_KEYS_DESK_SHA256", "0".repeat(64));
        wrong.put("GLOSSA_KEYS_DESK_PROVIDERS", "tow");

        // When
        Ended ended = Shipped.run(wrong, CHECK);

        // Then
        assertThat(ended.code()).isEqualTo(78);
        assertThat(ended.output().lines().filter(line -> line.startsWith("problem: ")))
                .contains(
                        "problem: glossa.cache.ttl (GLOSSA_CACHE_TTL) must be a time, such as 30s or 500ms",
                        "problem: glossa.limits.text (GLOSSA_LIMITS_TEXT) must be greater than or equal to 1",
                        "problem: glossa.limits.targets (GLOSSA_LIMITS_TARGETS) must be a number",
                        "problem: glossa.cache.memory.size (GLOSSA_CACHE_MEMORY_SIZE) must be a size, such as 64M",
                        "problem: glossa.cache.admin (GLOSSA_CACHE_ADMIN) must be true or false",
                        "problem: glossa.checks.numbers (GLOSSA_CHECKS_NUMBERS) must be one of fail, warn, off",
                        "problem: quarkus.http.port (QUARKUS_HTTP_PORT) must be a number")
                .satisfiesOnlyOnce(line -> assertThat(line).contains("there is no check 'weather'"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("quarkus.redis.hosts"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.route", "'nobody'"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.providers.one.kind", "must be one of"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.providers.one.timeout"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.providers.one.model is missing"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.hedge.after must be"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.detection.languages", "'qq'"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.cache.disk.path", "can't be written"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.cache.disk.size", "1M or more"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.prompts.dir", "translate.md"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.prompts.dir", "repair.md", "nosuch"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.glossary.dir", "a.tsv", "line 1"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.glossary.dir", "b.json"))
                .satisfiesOnlyOnce(line -> assertThat(line).contains("glossa.keys.shop.sha256", "hexadecimal"))
                .contains(
                        "problem: glossa.keys.desk.providers: there is no 'tow'; there are: offline, one",
                        "problem: glossa.keys.shop.providers: there is no 'noone'; there are: offline, one",
                        "problem: glossa.keys.shop.providers: there is no 'tow'; there are: offline, one")
                .noneMatch(line -> line.contains("no 'one'") || line.contains("no 'offline'"));
        assertThat(ended.output()).contains("warning: ", "GLOSSA_CACHE_STOREY").doesNotContain("Exception");
    }

    @Test
    void tellsWhoWouldBeAskedAndEndsWithZeroBesideAServiceWithTheSameSettings() throws Exception {
        // Given
        Map<String, String> settings = new HashMap<>(Map.of(
                "OPENAI_API_KEY",
                KEY,
                "MISTRAL_API_KEY",
                "a\u0007bell",
                "GLOSSA_CACHE_STORE",
                "disk",
                "GLOSSA_CACHE_DISK_PATH",
                folder.resolve("cache.mv").toString()));
        try (Shipped service = Shipped.serve(settings)) {
            settings.put("QUARKUS_HTTP_PORT", String.valueOf(service.address().getPort()));

            // When
            Ended ended = Shipped.run(settings, CHECK);

            // Then
            assertThat(ended.output())
                    .contains("Route: openai (gpt-", "warning: mistral is left out", "The configuration can be used.")
                    .doesNotContain(KEY, "bell");
            assertThat(ended.code()).isZero();
        }
    }

    @Test
    void makesNothing() throws Exception {
        Ended ended = Shipped.run(
                Map.of(
                        "GLOSSA_CACHE_STORE",
                        "disk",
                        "GLOSSA_CACHE_DISK_PATH",
                        folder.resolve("new/cache.mv").toString()),
                CHECK);

        assertThat(ended.code()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anArgumentThatThereIsNotIsToldWithTheOnesThatThereAre() throws Exception {
        Ended ended = Shipped.run(Map.of(), "--chekc-config");

        assertThat(ended.code()).isEqualTo(64);
        assertThat(ended.output()).contains("--chekc-config", "Usage: ", CHECK);
    }

    @Test
    void tellsItsVersion() throws Exception {
        Ended ended = Shipped.run(Map.of("GLOSSA_CACHE_TTL", "soon"), "--version");

        assertThat(ended.code()).isZero();
        assertThat(ended.output().strip()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void anOrdinaryStartTellsAllThatItCan() throws Exception {
        Ended ended = Shipped.run(Map.of(
                "GLOSSA_ROUTE",
                "nobody",
                "GLOSSA_HEDGE_AFTER",
                "never",
                "GLOSSA_PROMPTS_DIR",
                "/no/such/folder",
                "GLOSSA_KEYS_DESK_SHA256",
                "0".repeat(64),
                "GLOSSA_KEYS_DESK_PROVIDERS",
                "tow,wto"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output())
                .contains("5 settings can't be used", "glossa.route", "glossa.hedge.after", "glossa.prompts.dir")
                .contains("glossa.keys.desk.providers: there is no 'tow'", "there is no 'wto'")
                .doesNotContain("Exception");
    }

    @Test
    void anOrdinaryStartRepeatsNoValueThatCantBeUsed() throws Exception {
        Ended ended = Shipped.run(Map.of("GLOSSA_CACHE_TTL", KEY, "QUARKUS_REDIS_HOSTS", KEY));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output())
                .contains("2 settings can't be used", "glossa.cache.ttl", "quarkus.redis.hosts")
                .doesNotContain(KEY, "Exception");
    }

    @Test
    void anOrdinaryStartTellsWhatIsOutOfItsLimits() throws Exception {
        Ended ended = Shipped.run(Map.of("GLOSSA_OFFLINE_PROCESSES", "0", "GLOSSA_LIMITS_TEXT", "-3"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output())
                .contains(
                        "2 settings can't be used",
                        "glossa.offline.processes (GLOSSA_OFFLINE_PROCESSES) must be greater than or equal to 1",
                        "glossa.limits.text (GLOSSA_LIMITS_TEXT) must be greater than or equal to 1")
                .doesNotContain("Exception");
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (Shipped service = Shipped.serve(Map.of())) {
            String port = String.valueOf(service.address().getPort());

            Ended ended = Shipped.run(Map.of("QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", port));

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.output())
                    .contains("Port " + port + " of 127.0.0.1 can't be opened")
                    .doesNotContain("Exception");
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
