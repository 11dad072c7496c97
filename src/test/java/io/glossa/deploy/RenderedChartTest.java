package io.glossa.deploy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What Helm makes of the chart keeps to the rules that the manifests for kustomize keep to, whatever the values. */
@ParameterizedClass
@ValueSource(
        strings = {
            "",
            "{route: 'openai,offline', redis: {address: 'redis://redis.example:6380/1'}}",
            "{autoscaling: {enabled: false}, replicas: 3, image: {repository: r.example/g, tag: 1-jvm, pullSecrets: [r]}}",
            "{networkPolicy: {enabled: false}, existingSecret: '', settings: {QUARKUS_SHUTDOWN_DELAY: 10s}}",
            "{ingress: {enabled: true, host: glossa.example, className: c, tlsSecret: t, annotations: {a.example/b: 'c'}}}",
            "{networkPolicy: {egress: [{to: [{podSelector: {}}], ports: [{port: 11434, protocol: TCP}]}]}, global: {a: 1}}"
        })
class RenderedChartTest extends ManifestContract {

    @Parameter
    String values = "";

    private Manifests manifests = new Manifests(List.of());

    @BeforeEach
    void render() {
        manifests = Chart.rendered(values);
    }

    @Override
    Manifests manifests() {
        return manifests;
    }

    @Override
    String setting(String variable) {
        return manifests.own("ConfigMap").get("data").get(variable).asText();
    }
}
