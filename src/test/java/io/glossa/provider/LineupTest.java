package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.Task;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineupTest {

    private static final String SECRET = "sk-0123456789abcdefghij";

    @Test
    void areAskedInTheOrderOfTheWellKnownOnesThenByNameThenOffline() {
        Configured configured = Configured.by("XAI_API_KEY", "x", "ANTHROPIC_API_KEY", "a", "OPENAI_API_KEY", "o")
                .and("glossa.providers.zebra.kind", "openai")
                .and("glossa.providers.zebra.base-url", "http://localhost:1/v1")
                .and("glossa.providers.zebra.model", "m")
                .and("glossa.providers.ant.kind", "openai")
                .and("glossa.providers.ant.base-url", "http://localhost:2/v1")
                .and("glossa.providers.ant.model", "m");

        assertThat(configured.route()).containsExactly("openai", "anthropic", "xai", "ant", "zebra", "offline");
    }

    @Test
    void leaveTheOfflineEngineOutWhereItIsSwitchedOff() {
        assertThat(Configured.by("OPENAI_API_KEY", "o", "GLOSSA_OFFLINE_ENABLED", "false")
                        .route())
                .containsExactly("openai");
        assertThatIllegalArgumentException()
                .isThrownBy(Configured.by("GLOSSA_OFFLINE_ENABLED", "false")::lineup)
                .withMessageContainingAll("OPENAI_API_KEY", "glossa.offline.enabled");
        assertThatIllegalArgumentException()
                .isThrownBy(Configured.by("GLOSSA_OFFLINE_ENABLED", "false", "GLOSSA_ROUTE", "offline")::lineup)
                .withMessageContainingAll("GLOSSA_ROUTE", "glossa.offline.enabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", "no", "off", "0"})
    void haveNoOfflineEngineWhereThatIsSwitchedOffInAnyWord(String off) {
        assertThat(Configured.by("GLOSSA_OFFLINE_ENABLED", off, "OPENAI_API_KEY", SECRET)
                        .route())
                .containsExactly("openai");
    }

    @Test
    void areToldThatASwitchIsNeitherOnNorOff() {
        assertThatIllegalArgumentException()
                .isThrownBy(Configured.by("GLOSSA_OFFLINE_ENABLED", "perhaps")::lineup)
                .withMessageContainingAll("GLOSSA_OFFLINE_ENABLED", "true or false");
    }

    @Test
    void areFoundInTheEnvironmentUnderNamesWithDashes() {
        Configured configured = Configured.by(
                "GLOSSA_PROVIDERS_MY_LLM_KIND", "openai",
                "GLOSSA_PROVIDERS_MY_LLM_BASE_URL", "http://localhost:1/v1",
                "GLOSSA_PROVIDERS_MY_LLM_MODEL", "m",
                "GLOSSA_PROVIDERS_MY_LLM_HEADERS_X_TEAM", "news",
                "GLOSSA_PROVIDERS_MY_LLM_CIRCUIT_DELAY", "7s",
                "GLOSSA_ROUTES_VI_EN_GB", "my-llm");

        assertThat(configured.route()).containsExactly("my-llm", "offline");
        assertThat(configured.service("my-llm").headers()).isEqualTo(Map.of("x-team", "news"));
        assertThat(configured.service("my-llm").circuit().delay()).hasSeconds(7);
        assertThat(configured.lineup().routes().special()).containsOnlyKeys("vi-en-GB");
    }

    @Test
    void areSpelledAsTheRouteSpellsThem() {
        Configured configured = Configured.by(
                "GLOSSA_ROUTE", "my_LLM",
                "GLOSSA_PROVIDERS_MY_LLM_KIND", "openai",
                "GLOSSA_PROVIDERS_MY_LLM_MODEL", "m");

        assertThat(configured.lineup().ready()).containsOnlyKeys("my_LLM");
    }

    @Test
    void mayBeQuotedWithoutNeed() {
        Configured configured = Configured.by("OPENAI_API_KEY", SECRET)
                .and("glossa.providers.\"my-llm\".kind", "openai")
                .and("glossa.providers.\"my-llm\".model", "m")
                .and("glossa.providers.\"openai\".model", "other")
                .and("glossa.routes.\"en-es\"", "my-llm");

        assertThat(configured.route()).containsExactly("openai", "my-llm", "offline");
        assertThat(configured.service("openai").model()).isEqualTo("other");
        assertThat(configured.lineup().routes().special()).containsOnlyKeys("en-es");
    }

    @Test
    void bearADotWhereItIsQuoted() {
        Configured configured = Configured.by()
                .and("glossa.providers.\"a.b\".kind", "openai")
                .and("glossa.providers.\"a.b\".model", "m");

        assertThat(configured.route()).containsExactly("a.b", "offline");
    }

    @Test
    void areLeftOutWithAWordWhereOnlyAForeignKeyIsWrong() {
        Configured configured = Configured.by("OPENAI_API_KEY", SECRET + "\nmore", "AZURE_OPENAI_API_KEY", SECRET);

        assertThat(configured.route()).containsExactly("offline");
        assertThat(configured.lineup().leftOut())
                .hasSize(2)
                .allMatch(note -> !note.contains(SECRET))
                .anyMatch(note -> note.contains("openai is left out") && note.contains("OPENAI_API_KEY has a line"))
                .anyMatch(note -> note.contains("azure is left out")
                        && note.contains("AZURE_OPENAI_ENDPOINT or GLOSSA_PROVIDERS_AZURE_BASE_URL")
                        && note.contains("AZURE_OPENAI_DEPLOYMENT"));
    }

    @Test
    void stopTheStartWhereSuchAKeyIsNeededByTheRoute() {
        assertThatIllegalArgumentException()
                .isThrownBy(Configured.by("OPENAI_API_KEY", "a\nb", "GLOSSA_ROUTE", "openai")::lineup)
                .withMessageContaining("OPENAI_API_KEY has a line break");
        assertThatIllegalArgumentException()
                .isThrownBy(Configured.by("GLOSSA_ROUTE", "openai")::lineup)
                .withMessageContaining("set OPENAI_API_KEY or GLOSSA_PROVIDERS_OPENAI_API_KEY");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, opnai",
        "kind, ''",
        "base-url, ftp://host/v1",
        "base-url, localhost:11434",
        "base-url, http://user:sk-0123456789abcdefghij@host/v1",
        "base-url, http://ho st/sk-0123456789abcdefghij",
        "base-url, http://host:99999/v1",
        "base-url, sk-0123456789abcdefghij",
        "model, ''",
        "model, sk-0123456789abcdefghij",
        "temperature, 2.1",
        "temperature, NaN",
        "max-output-tokens, 0",
        "window, 2047",
        "window, sk-0123456789abcdefghij",
        "timeout, 0s",
        "timeout, soon",
        "attempts, 11",
        "concurrency, 0",
        "retry-share, -1",
        "queue, -1",
        "requests-per-minute, 0",
        "tokens-per-minute, many",
        "circuit.volume, 1",
        "circuit.failure-ratio, 0",
        "circuit.delay, -1s",
        "price.input, -1",
        "price.output, cheap"
    })
    void stopTheStartWithTheNameOfWhatIsWrongAndNeverItsValue(String setting, String value) {
        Configured configured = Configured.by()
                .and("glossa.providers.x.kind", "openai")
                .and("glossa.providers.x.base-url", "http://localhost:1/v1")
                .and("glossa.providers.x.model", "m")
                .and("glossa.providers.x." + setting, value);

        assertThatIllegalArgumentException()
                .isThrownBy(configured::lineup)
                .withMessageContaining("GLOSSA_PROVIDERS_X_" + Written.variable(setting))
                .withMessageNotContainingAny(SECRET, "opnai", "2047", "cheap", "soon");
    }

    /** Each setting alone makes the provider known, and so its missing model is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "base-url",
                "api-key",
                "temperature",
                "max-output-tokens",
                "headers.X-Team",
                "window",
                "timeout",
                "attempts",
                "retry-share",
                "concurrency",
                "queue",
                "requests-per-minute",
                "tokens-per-minute",
                "circuit.volume",
                "circuit.failure-ratio",
                "circuit.delay",
                "price.input",
                "price.output"
            })
    void areKnownByAnySettingInEitherSpelling(String setting) {
        String property = "glossa.providers.own." + setting;
        for (Configured configured :
                List.of(Configured.by().and(property, "1"), Configured.by(Written.variable(property), "1"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(configured::lineup)
                    .withMessageContaining("glossa.providers.own.model is missing");
        }
    }

    @Test
    void tellAllThatIsWrongAtOnce() {
        Configured configured = Configured.by("GLOSSA_ROUTE", "x,y," + SECRET)
                .and("glossa.providers.x.kind", "nope")
                .and("glossa.providers.x.window", "1")
                .and("glossa.routes.nonsense", "x")
                .and("glossa.routes.summarize", "x,x");

        assertThatIllegalArgumentException()
                .isThrownBy(configured::lineup)
                .withMessageContainingAll(
                        "glossa.providers.x.kind (GLOSSA_PROVIDERS_X_KIND) must be one of [anthropic, azure-openai",
                        "glossa.providers.x.model is missing",
                        "glossa.providers.x.window",
                        "glossa.routes.nonsense",
                        "glossa.routes.summarize (GLOSSA_ROUTES_SUMMARIZE) names an engine twice",
                        "names 'y', which is not configured")
                .withMessageNotContaining(SECRET);
    }

    @Test
    void mayNotBearTheOfflineEnginesName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Configured.by().and("glossa.providers.offline.model", "m")::lineup)
                .withMessageContaining("glossa.providers.offline");
    }

    @Test
    void shareNoKeyInWords() {
        assertThat(Configured.by("OPENAI_API_KEY", SECRET).service("openai"))
                .asString()
                .doesNotContain(SECRET);
    }

    @Test
    void haveRoutesForTasksAndPairs() {
        Routes routes = Configured.by("OPENAI_API_KEY", "o", "XAI_API_KEY", "x", "GROQ_API_KEY", "g")
                .and("glossa.route", "openai")
                .and("glossa.routes.summarize", "groq,offline")
                .and("glossa.routes.vi-en", "xai")
                .and("glossa.routes.vi-en-GB", "groq")
                .lineup()
                .routes();

        assertThat(routes.of(Task.TRANSLATE, pair("de", "fr"))).containsExactly("openai");
        assertThat(routes.of(Task.SUMMARIZE, pair("de", "fr"))).containsExactly("groq", "offline");
        assertThat(routes.of(Task.SUMMARIZE, pair("vi", "en"))).containsExactly("xai");
        assertThat(routes.of(Task.TRANSLATE, pair("vi", "en-US"))).containsExactly("xai");
        assertThat(routes.of(Task.TRANSLATE, pair("vi", "en-GB"))).containsExactly("groq");
        assertThat(routes.of(Task.TRANSLATE, pair("en", "vi"))).containsExactly("openai");
        assertThat(routes.have("offline")).isTrue();
        assertThat(routes.have("mistral")).isFalse();
    }

    private static Languages pair(String source, String target) {
        return new Languages(new Language(source), new Language(target));
    }
}
