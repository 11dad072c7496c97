package io.glossa.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who can be asked by a configuration as the service would read it. Keeps what each kind was asked to build. */
final class Configured {

    private final Map<String, String> environment = new HashMap<>(Map.of("GLOSSA_OLLAMA_PROBE", "false"));
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, ProviderSettings.Service> built = new HashMap<>();

    static Configured by(String... variables) {
        Configured configured = new Configured();
        for (int i = 0; i < variables.length; i += 2) {
            configured.environment.put(variables[i], variables[i + 1]);
        }
        return configured;
    }

    Configured and(String property, String value) {
        properties.put(property, value);
        return this;
    }

    Written written() {
        return Written.in(new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .withSources(new PropertiesConfigSource(properties, "test", 250))
                .addDefaultInterceptors()
                .build());
    }

    Lineup lineup() {
        List<Kind> kinds = List.of(
                kind("openai"),
                kind("azure-openai"),
                kind("anthropic"),
                kind("gemini"),
                kind("mistral"),
                kind("ollama"));
        return Lineup.of(written(), kinds, new LocalOllama(Duration.ofSeconds(10)), InstantSource.system());
    }

    List<String> route() {
        return lineup().routes().usual();
    }

    Optional<String> reason(String name) {
        return Optional.ofNullable(lineup().ready().get(name)).map(Lineup.Ready::reason);
    }

    /** What a kind would be given to build a model from. */
    ProviderSettings.Service service(String name) {
        lineup();
        return Objects.requireNonNull(built.get(name), name);
    }

    private Kind kind(String name) {
        return new Kind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ChatModel build(String provider, ProviderSettings.Service service, HttpClientBuilder http) {
                built.put(provider, service);
                return new ChatModel() {};
            }
        };
    }
}
