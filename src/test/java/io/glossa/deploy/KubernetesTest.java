package io.glossa.deploy;

import static io.glossa.deploy.Yaml.each;
import static io.glossa.deploy.Yaml.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What kustomize is given keeps to the rules, and is whole. */
class KubernetesTest extends ManifestContract {

    private static final Path KUBERNETES = Yaml.DEPLOY.resolve("kubernetes");
    static final Path BASE = KUBERNETES.resolve("base");

    private static final Manifests MANIFESTS = in(KUBERNETES);

    /** The resources that lie below a folder, before kustomize patches them. */
    static Manifests in(Path folder) {
        return new Manifests(Yaml.files(folder).stream()
                .filter(file -> !file.endsWith("kustomization.yaml"))
                .flatMap(file -> Yaml.documents(file).stream())
                .filter(document -> !document.has("op"))
                .toList());
    }

    @Override
    Manifests manifests() {
        return MANIFESTS;
    }

    @Override
    String setting(String variable) {
        return Project.properties(BASE.resolve("glossa.env")).getProperty(variable);
    }

    static Stream<Path> kustomizations() {
        return Yaml.files(KUBERNETES).stream().filter(file -> file.endsWith("kustomization.yaml"));
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

    @Test
    void theImageIsOfThisVersion() {
        JsonNode images =
                Yaml.documents(BASE.resolve("kustomization.yaml")).getFirst().get("images");
        assertThat(images.at("/0/name"))
                .isEqualTo(MANIFESTS.own("Deployment").at("/spec/template/spec/containers/0/image"));
        assertThat(images.at("/0/newTag").asText()).isEqualTo(Project.version());
    }
}
