package io.glossa.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.jni.NativeLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** The chart, and what Helm makes of it. Whatever asks Helm is skipped where there is none for this machine. */
final class Chart {

    static final Path FOLDER = Yaml.DEPLOY.resolve("helm/glossa");

    /** Left alone, this build of Helm takes the cluster for one that is older than any in use. */
    private static final String KUBERNETES = "1.34.0";

    private Chart() {}

    /** What stands in its Chart.yaml. */
    static JsonNode about() {
        return Yaml.documents(FOLDER.resolve("Chart.yaml")).getFirst();
    }

    static LintResult lint() {
        return helm().lint().strict().call();
    }

    /** What is deployed as {@code glossa}. */
    static Manifests rendered(String values) {
        return rendered("glossa", values);
    }

    /**
     * What is deployed with values that differ from the chart's own.
     *
     * @param values in YAML
     * @throws IllegalStateException where Helm refuses them, in its words
     */
    static Manifests rendered(String release, String values) {
        Path file = null;
        try {
            file = Files.createTempFile("values", ".yaml");
            Files.writeString(file, values);
            return new Manifests(Yaml.parse(helm().template()
                    .withName(release)
                    .withKubeVersion(KUBERNETES)
                    .withValuesFile(file)
                    .call()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (file != null) {
                file.toFile().delete();
            }
        }
    }

    /** Skips the test where there is no Helm for this machine. */
    static void assumeHelm() {
        assumeTrue(
                ServiceLoader.load(NativeLibrary.class).findFirst().isPresent(),
                "Helm's library is there for Linux on amd64 alone: the chart is not tried on this machine");
    }

    private static Helm helm() {
        assumeHelm();
        return new Helm(FOLDER);
    }
}
