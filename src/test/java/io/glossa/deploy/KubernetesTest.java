package io.glossa.deploy;

import static io.glossa.deploy.Yaml.each;
import static io.glossa.deploy.Yaml.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests keep to the rules that clusters have, and agree with each other and with the service. */
class KubernetesTest {

    private static final Path KUBERNETES = Yaml.DEPLOY.resolve("kubernetes");
    private static final Path BASE = KUBERNETES.resolve("base");
    private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet");

    /** Where Quarkus tells its health, by the kind of the probe. */
    private static final Set<String> HEALTH = Set.of("/q/health/started", "/q/health/live", "/q/health/ready");

    static Stream<Path> kustomizations() {
        return Yaml.files(KUBERNETES).stream().filter(file -> file.endsWith("kustomization.yaml"));
    }

    static Stream<JsonNode> workloads() {
        return resources().filter(resource -> WORKLOADS.contains(kind(resource)));
    }

    static Stream<JsonNode> containers() {
        return workloads().flatMap(workload -> each(workload.at("/spec/template/spec/containers")));
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void everyFileIsListedAndThereIsEveryFileThatIs(Path file) throws IOException {
        JsonNode kustomization = Yaml.documents(file).getFirst();

        Set<Path> listed = new HashSet<>();
        Path folder = file.getParent();
        texts(kustomization.get("resources")).forEach(name -> listed.add(folder.resolve(name)));
        kustomization.findValues("envs").forEach(envs -> texts(envs).forEach(name -> listed.add(folder.resolve(name))));
        each(kustomization.path("patches"))
                .forEach(patch -> listed.add(folder.resolve(patch.get("path").asText())));
        listed.add(file);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(listed).allMatch(Files::exists).containsAll(files.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void noPodRunsAsRootOrTalksToTheCluster(JsonNode workload) {
        JsonNode pod = workload.at("/spec/template/spec");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(pod.at("/securityContext/runAsGroup").asInt()).isPositive();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.get("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.findValues("hostPath")).isEmpty();
        assertThat(pod.findValues("hostNetwork")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void everyContainerIsBoundedAndCanDoNothingSpecial(JsonNode container) {
        JsonNode security = container.get("securityContext");
        assertThat(security.get("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(security.get("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(texts(security.at("/capabilities/drop"))).containsExactly("ALL");
        for (String bound : List.of("requests", "limits")) {
            assertThat(names(container.at("/resources/" + bound))).contains("cpu", "memory", "ephemeral-storage");
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void everyContainerHasItsThreeProbes(JsonNode container) {
        assertThat(names(container)).contains("startupProbe", "livenessProbe", "readinessProbe");
        Set<String> ports = new HashSet<>();
        each(container.get("ports")).forEach(port -> ports.add(port.get("name").asText()));
        for (JsonNode probe : container.findValues("httpGet")) {
            assertThat(HEALTH).contains(probe.get("path").asText());
            assertThat(ports).contains(probe.get("port").asText());
        }
    }

    @Test
    void eachProbeOfTheServiceAsksWhatItIsFor() {
        JsonNode container = deployment().at("/spec/template/spec/containers/0");
        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
    }

    @Test
    void everySelectorFindsTheServicesPods() {
        JsonNode labels = deployment().at("/spec/template/metadata/labels");
        assertThat(deployment().at("/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(one("Service").at("/spec/selector")).isEqualTo(labels);
        assertThat(one("PodDisruptionBudget").at("/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(one("NetworkPolicy").at("/spec/podSelector/matchLabels")).isEqualTo(labels);
        assertThat(each(deployment().at("/spec/template/spec/topologySpreadConstraints")))
                .isNotEmpty()
                .allMatch(spread -> spread.at("/labelSelector/matchLabels").equals(labels));
        assertThat(one("HorizontalPodAutoscaler")
                        .at("/spec/scaleTargetRef/name")
                        .asText())
                .isEqualTo(deployment().at("/metadata/name").asText());
    }

    @Test
    void thereIsTimeToEndWhatIsUnderWay() {
        Properties settings = Project.properties(BASE.resolve("glossa.env"));
        Properties service = Project.properties(Path.of("src/main/resources/application.properties"));
        long needed = seconds(settings.getProperty("QUARKUS_SHUTDOWN_DELAY"))
                + seconds(service.getProperty("quarkus.shutdown.timeout"));
        assertThat(deployment()
                        .at("/spec/template/spec/terminationGracePeriodSeconds")
                        .asLong())
                .isGreaterThan(needed);
    }

    @Test
    void theImageIsOfThisVersion() {
        JsonNode images =
                Yaml.documents(BASE.resolve("kustomization.yaml")).getFirst().get("images");
        assertThat(images.at("/0/name")).isEqualTo(deployment().at("/spec/template/spec/containers/0/image"));
        assertThat(images.at("/0/newTag").asText()).isEqualTo(Project.version());
    }

    private static Stream<JsonNode> resources() {
        return Yaml.files(KUBERNETES).stream()
                .flatMap(file -> Yaml.documents(file).stream())
                .filter(JsonNode::isObject);
    }

    private static JsonNode deployment() {
        return one("Deployment");
    }

    private static JsonNode one(String kind) {
        return resources()
                .filter(resource -> kind(resource).equals(kind))
                .filter(resource -> resource.at("/metadata/name").asText().equals("glossa"))
                .findFirst()
                .orElseThrow();
    }

    private static String kind(JsonNode resource) {
        return resource.path("kind").asText();
    }

    private static long seconds(String duration) {
        return Duration.parse("PT" + duration).toSeconds();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
