package io.glossa.deploy;

import static io.glossa.deploy.Yaml.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** What Kubernetes is told to have. */
record Manifests(List<JsonNode> resources) {

    private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet");

    /** What runs pods. */
    List<JsonNode> workloads() {
        return resources.stream()
                .filter(resource -> WORKLOADS.contains(kind(resource)))
                .toList();
    }

    List<JsonNode> containers() {
        return workloads().stream()
                .flatMap(workload -> each(workload.at("/spec/template/spec/containers")))
                .toList();
    }

    /** Glossa's own of this kind. */
    JsonNode own(String kind) {
        return resources.stream()
                .filter(resource -> kind(resource).equals(kind))
                .filter(resource -> resource.at("/metadata/name").asText().equals("glossa"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + kind));
    }

    boolean have(String kind) {
        return resources.stream().anyMatch(resource -> kind(resource).equals(kind));
    }

    static String kind(JsonNode resource) {
        return resource.path("kind").asText();
    }
}
