package io.glossa.deploy;

import static io.glossa.deploy.Yaml.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The services of the compose file are bounded and may do nothing that they need not. */
class ComposeTest {

    private static final Path FILE = Yaml.DEPLOY.resolve("compose.yaml");

    /** Keeps its models in root's folder, and root has no capability there. */
    private static final Set<String> ROOT = Set.of("ollama", "ollama-model");

    /** A service, with what it takes over from others ({@code <<}). */
    record Service(String name, JsonNode wishes, List<JsonNode> layers) {

        JsonNode get(String key) {
            return layers.stream()
                    .filter(layer -> layer.has(key))
                    .findFirst()
                    .map(layer -> layer.get(key))
                    .orElseThrow(() -> new AssertionError(name + " says nothing of " + key));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Service> services() {
        JsonNode compose = Yaml.documents(FILE).getFirst();
        JsonNode hardened = compose.get("x-hardened");
        JsonNode services = compose.get("services");
        return services.properties().stream()
                .map(one -> new Service(
                        one.getKey(),
                        one.getValue(),
                        List.of(one.getValue(), services.get(one.getKey().split("-", 2)[0]), hardened)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void isReadOnlyAndBoundedAndWatched(Service service) {
        assertThat(service.get("read_only").asBoolean()).isTrue();
        assertThat(texts(service.get("cap_drop"))).containsExactly("ALL");
        assertThat(texts(service.get("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(service.get("mem_limit").asText()).matches("\\d+[mg]");
        assertThat(service.get("cpus").asDouble()).isPositive();
        assertThat(service.get("healthcheck").has("test")
                        || service.get("healthcheck").get("disable").asBoolean())
                .isTrue();
        if (!ROOT.contains(service.name())) {
            assertThat(service.get("user").asText()).matches("[1-9]\\d*:\\d+");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void isReachedFromThisMachineOnly(Service service) {
        assertThat(texts(service.wishes().path("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatIsMountedFromTheProjectIsThere(Service service) {
        assertThat(texts(service.wishes().path("volumes")).stream()
                        .filter(volume -> volume.startsWith("."))
                        .map(volume -> Yaml.DEPLOY.resolve(volume.split(":", 2)[0])))
                .allMatch(Files::exists);
    }

    @Test
    void glossaIsOfThisVersion() {
        assertThat(Yaml.documents(FILE).getFirst().at("/services/glossa/image").asText())
                .isEqualTo("${GLOSSA_IMAGE:-glossa:" + Project.version() + "}");
    }
}
