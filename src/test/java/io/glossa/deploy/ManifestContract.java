package io.glossa.deploy;

import static io.glossa.deploy.Yaml.each;
import static io.glossa.deploy.Yaml.names;
import static io.glossa.deploy.Yaml.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules that clusters have, and what manifests must agree on with each other and with the service, whoever wrote them. */
abstract class ManifestContract {

    /** Where Quarkus tells its health, by the kind of the probe. */
    private static final Set<String> HEALTH = Set.of("/q/health/started", "/q/health/live", "/q/health/ready");

    abstract Manifests manifests();

    /** What a variable of the service is set to. */
    abstract String setting(String variable);

    @Test
    void everyFieldIsOneThatKubernetesHas() {
        assertThat(manifests().resources()).isNotEmpty();
        assertThat(manifests().resources().stream()
                        .map(KubernetesFields::complaint)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void noPodRunsAsRootOrTalksToTheCluster() {
        assertThat(manifests().workloads()).isNotEmpty().allSatisfy(workload -> {
            JsonNode pod = workload.at("/spec/template/spec");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(pod.at("/securityContext/runAsGroup").asInt()).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.get("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.findValues("hostPath")).isEmpty();
            assertThat(pod.findValues("hostNetwork")).isEmpty();
        });
    }

    @Test
    void everyContainerIsBoundedAndCanDoNothingSpecial() {
        assertThat(manifests().containers()).isNotEmpty().allSatisfy(container -> {
            JsonNode security = container.get("securityContext");
            assertThat(security.get("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(security.get("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(texts(security.at("/capabilities/drop"))).containsExactly("ALL");
            for (String bound : List.of("requests", "limits")) {
                assertThat(names(container.at("/resources/" + bound))).contains("cpu", "memory", "ephemeral-storage");
            }
        });
    }

    @Test
    void everyContainerHasItsThreeProbes() {
        assertThat(manifests().containers()).isNotEmpty().allSatisfy(container -> {
            assertThat(names(container)).contains("startupProbe", "livenessProbe", "readinessProbe");
            Set<String> ports = new HashSet<>();
            each(container.get("ports"))
                    .forEach(port -> ports.add(port.get("name").asText()));
            for (JsonNode probe : container.findValues("httpGet")) {
                assertThat(HEALTH).contains(probe.get("path").asText());
                assertThat(ports).contains(probe.get("port").asText());
            }
        });
    }

    @Test
    void eachProbeOfTheServiceAsksWhatItIsFor() {
        JsonNode container = manifests().own("Deployment").at("/spec/template/spec/containers/0");
        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
    }

    @Test
    void everySelectorFindsTheServicesPods() {
        JsonNode deployment = manifests().own("Deployment");
        JsonNode selector = deployment.at("/spec/selector/matchLabels");
        assertThat(selector.properties())
                .isNotEmpty()
                .isSubsetOf(deployment.at("/spec/template/metadata/labels").properties());
        assertThat(manifests().own("Service").at("/spec/selector")).isEqualTo(selector);
        assertThat(manifests().own("PodDisruptionBudget").at("/spec/selector/matchLabels"))
                .isEqualTo(selector);
        if (manifests().have("NetworkPolicy")) {
            assertThat(manifests().own("NetworkPolicy").at("/spec/podSelector/matchLabels"))
                    .isEqualTo(selector);
        }
        assertThat(each(deployment.at("/spec/template/spec/topologySpreadConstraints")))
                .isNotEmpty()
                .allMatch(spread -> spread.at("/labelSelector/matchLabels").equals(selector));
    }

    @Test
    void eitherTheAutoscalerOrTheDeploymentSaysHowManyThereAre() {
        JsonNode deployment = manifests().own("Deployment");
        if (manifests().have("HorizontalPodAutoscaler")) {
            assertThat(deployment.get("spec").has("replicas")).isFalse();
            assertThat(manifests().own("HorizontalPodAutoscaler").at("/spec/scaleTargetRef/name"))
                    .isEqualTo(deployment.at("/metadata/name"));
        } else {
            assertThat(deployment.at("/spec/replicas").asInt()).isPositive();
        }
    }

    @Test
    void thereIsTimeToEndWhatIsUnderWay() {
        String timeout = Project.properties(Path.of("src/main/resources/application.properties"))
                .getProperty("quarkus.shutdown.timeout");
        assertThat(manifests()
                        .own("Deployment")
                        .at("/spec/template/spec/terminationGracePeriodSeconds")
                        .asLong())
                .isGreaterThan(seconds(setting("QUARKUS_SHUTDOWN_DELAY")) + seconds(timeout));
    }

    private static long seconds(String duration) {
        return Duration.parse("PT" + duration).toSeconds();
    }
}
