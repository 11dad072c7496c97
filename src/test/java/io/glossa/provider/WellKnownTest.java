package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WellKnownTest {

    @Test
    void areTheseInThisOrder() {
        assertThat(WellKnown.all())
                .extracting(WellKnown::name)
                .containsExactly(
                        "openai",
                        "azure",
                        "anthropic",
                        "gemini",
                        "mistral",
                        "ollama",
                        "deepseek",
                        "groq",
                        "openrouter",
                        "together",
                        "xai",
                        "lmstudio",
                        "vllm",
                        "llamacpp");
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveFactsThatCanBeUsed(WellKnown known) {
        assertThat(known.fact("kind")).isPresent();
        assertThat(Integer.parseInt(known.fact("window").orElseThrow())).isGreaterThanOrEqualTo(4096);
        known.fact("base-url").ifPresent(address -> {
            boolean local = address.startsWith("http://localhost:");
            assertThat(local || address.startsWith("https://")).isTrue();
            assertThat(URI.create(address).getHost()).isNotNull();
            assertThat(known.needsKey()).isNotEqualTo(local);
        });
        assertThat(known.facts().keySet())
                .allMatch(setting -> setting.matches("kind|base-url|model|window|variable\\.(api-key|base-url|model)"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI_API_KEY, openai",
        "ANTHROPIC_API_KEY, anthropic",
        "GEMINI_API_KEY, gemini",
        "GOOGLE_API_KEY, gemini",
        "MISTRAL_API_KEY, mistral",
        "DEEPSEEK_API_KEY, deepseek",
        "GROQ_API_KEY, groq",
        "OPENROUTER_API_KEY, openrouter",
        "TOGETHER_API_KEY, together",
        "XAI_API_KEY, xai"
    })
    void areUsedAsSoonAsTheirKeyIsThere(String variable, String name) {
        Configured configured = Configured.by(variable, "a-key");

        assertThat(configured.route()).containsExactly(name, "offline");
        assertThat(configured.reason(name)).hasValue("by " + variable);
        assertThat(configured.service(name).apiKey()).hasValue("a-key");
        assertThat(configured.service(name).baseUrl()).isPresent();
        assertThat(configured.service(name).model()).isNotBlank();
    }

    @Test
    void yieldToWhatIsConfigured() {
        Configured configured = Configured.by(
                        "OPENAI_API_KEY", "customary",
                        "GLOSSA_PROVIDERS_OPENAI_BASE_URL", "http://localhost:1/v1")
                .and("glossa.providers.openai.api-key", "own")
                .and("glossa.providers.openai.window", "9000");

        ProviderSettings.Service service = configured.service("openai");

        assertThat(service.baseUrl()).hasValue(URI.create("http://localhost:1/v1"));
        assertThat(service.apiKey()).hasValue("own");
        assertThat(service.window()).isEqualTo(9000);
        assertThat(service.model())
                .isEqualTo(WellKnown.all().getFirst().fact("model").orElseThrow());
    }

    @Test
    void takeTheCustomaryAddressAndModelToo() {
        Configured azure = Configured.by(
                "AZURE_OPENAI_API_KEY", "k",
                "AZURE_OPENAI_ENDPOINT", "https://mine.openai.azure.com",
                "AZURE_OPENAI_DEPLOYMENT_NAME", "translator");

        assertThat(azure.route()).containsExactly("azure", "offline");
        assertThat(azure.service("azure").model()).isEqualTo("translator");
        assertThat(azure.service("azure").baseUrl()).hasValue(URI.create("https://mine.openai.azure.com"));
    }

    @Test
    void needNoKeyAtAnAddressOfTheTeamsOwn() {
        assertThat(Configured.by("GLOSSA_PROVIDERS_MISTRAL_BASE_URL", "http://localhost:1/v1")
                        .route())
                .containsExactly("mistral", "offline");
    }

    @Test
    void onTheTeamsOwnMachineAreUsedWhereARouteNamesThem() {
        assertThat(Configured.by("GLOSSA_ROUTE", "llamacpp,ollama,offline").route())
                .containsExactly("llamacpp", "ollama", "offline");
        assertThat(Configured.by().route()).containsExactly("offline");
    }

    @Test
    void areInTheReadmeWithTheirModelsAndVariables() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (WellKnown known : WellKnown.all()) {
            String row = readme.lines()
                    .filter(line -> line.startsWith("| `" + known.name() + "` |"))
                    .findFirst()
                    .orElse("");
            assertThat(known.variables("api-key")).allMatch(row::contains);
            assertThat(row)
                    .contains(
                            known.fact("model").map(model -> "`" + model + "`").orElse("yours"));
        }
    }

    static List<WellKnown> all() {
        return WellKnown.all();
    }
}
