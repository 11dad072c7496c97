package io.glossa.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What Helm deploys with the chart's own values, and what kustomize deploys from its base, are one and the same. */
class DriftTest {

    /** What only tells one tool's resources from others', or that settings have changed. */
    private static final Set<String> MARKS = Set.of(
            "app.kubernetes.io/instance",
            "app.kubernetes.io/managed-by",
            "app.kubernetes.io/part-of",
            "app.kubernetes.io/version",
            "helm.sh/chart",
            "checksum/settings");

    @Test
    void helmAndKustomizeDeployTheSame() {
        Map<String, JsonNode> helm = byKind(Chart.rendered("").resources());
        Map<String, JsonNode> kustomize = byKind(base());

        assertThat(helm).containsOnlyKeys(kustomize.keySet());
        kustomize.forEach(
                (kind, resource) -> assertThat(helm.get(kind)).as(kind).isEqualTo(resource));
    }

    private static Map<String, JsonNode> byKind(List<JsonNode> resources) {
        Map<String, JsonNode> byKind = new TreeMap<>();
        resources.forEach(resource -> assertThat(byKind.put(Manifests.kind(resource), plain(resource)))
                .isNull());
        return byKind;
    }

    /** What kustomize makes of its base: with the image's tag, and the settings as a ConfigMap. */
    private static List<JsonNode> base() {
        JsonNode kustomization = Yaml.documents(KubernetesTest.BASE.resolve("kustomization.yaml"))
                .getFirst();
        List<JsonNode> resources =
                new ArrayList<>(KubernetesTest.in(KubernetesTest.BASE).resources());
        resources.stream()
                .filter(resource -> Manifests.kind(resource).equals("Deployment"))
                .map(deployment -> (ObjectNode) deployment.at("/spec/template/spec/containers/0"))
                .forEach(container -> container.put(
                        "image",
                        container.get("image").asText() + ":"
                                + kustomization.at("/images/0/newTag").asText()));
        resources.add(configMap());
        return resources;
    }

    private static JsonNode configMap() {
        ObjectNode configMap = JsonNodeFactory.instance.objectNode();
        configMap.put("apiVersion", "v1").put("kind", "ConfigMap");
        ObjectNode metadata = configMap.putObject("metadata").put("name", "glossa");
        metadata.putObject("labels").put("app.kubernetes.io/name", "glossa");
        ObjectNode data = configMap.putObject("data");
        Project.properties(KubernetesTest.BASE.resolve("glossa.env"))
                .forEach((name, value) -> data.put((String) name, (String) value));
        return configMap;
    }

    /** Without marks, and without what is empty then. */
    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(MARKS);
            object.forEach(DriftTest::plain);
            if (object.path("annotations").isEmpty()) {
                object.remove("annotations");
            }
        } else {
            node.forEach(DriftTest::plain);
        }
        return node;
    }
}
