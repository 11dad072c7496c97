package io.glossa.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesFieldsTest {

    private static final String POD = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: glossa
            spec:
              template:
                spec:
                  containers:
                    - name: glossa
                      readinessProbe:
                        periodSeconds: 5
                      securityContext:
                        readOnlyRootFilesystem: true
            """;

    @ParameterizedTest
    @CsvSource({
        "readinessProbe, readynessProbe",
        "periodSeconds: 5, periodSeconds: often",
        "readOnlyRootFilesystem, readOnlyRootFileSystem",
        "template:, templates:",
        "metadata, metadatum",
        "apps/v1, apps/v2",
        "Deployment, Deploy"
    })
    void aFieldThatThereIsNotIsNoticedWhereverItIs(String right, String wrong) {
        assertThat(KubernetesFields.complaint(Yaml.parse(POD).getFirst())).isEmpty();

        assertThat(KubernetesFields.complaint(
                        Yaml.parse(POD.replace(right, wrong)).getFirst()))
                .hasValueSatisfying(complaint -> assertThat(complaint)
                        .contains(wrong.replaceFirst("^periodSeconds: ", "").replace(":", "")));
    }
}
