package io.glossa.deploy;

import static io.glossa.deploy.Yaml.each;
import static io.glossa.deploy.Yaml.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chart is sound, does what its values say, and refuses values that can't be meant. */
class ChartTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n# my-values.yaml\\n(.*?)```", Pattern.DOTALL);
    private static final String IN_POD = "/spec/template/spec";

    @Test
    void isOfThisVersion() {
        assertThat(Chart.about().get("version").asText()).isEqualTo(Project.version());
        assertThat(Chart.about().get("appVersion").asText()).isEqualTo(Project.version());
    }

    @Test
    void helmFindsNothingWrongWithIt() {
        assertThat(Chart.lint().getMessages()).allMatch(message -> message.startsWith("[INFO]"));
        assertThat(Chart.lint().isFailed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {replicas: many}                                  | at '/replicas': got string, want integer
            {autoscaling: {minReplicas: 0}}                   | at '/autoscaling/minReplicas': minimum
            {routte: openai}                                  | additional properties 'routte' not allowed
            {image: {repo: glossa}}                           | additional properties 'repo' not allowed
            {image: {tag: 1}}                                 | at '/image/tag': got number, want string
            {settings: {glossa.route: openai}}                | invalid propertyName 'glossa.route'
            {settings: {GLOSSA_ROUTE: [openai]}}              | at '/settings/GLOSSA_ROUTE': got array
            {settings: {OPENAI_API_KEY: sk-1}}                | settings.OPENAI_API_KEY: keys and passwords belong into a Secret
            {redis: {address: 'localhost:6379'}}              | at '/redis/address'
            {redis: {address: 'redis://:word@redis.example'}} | at '/redis/address'
            {resources: {limits: {memory: lots}}}             | at '/resources/limits/memory'
            {resources: {limits: {cpu: null}}}                | missing property 'cpu'
            {ingress: {enabled: true}}                        | at '/ingress/host'
            {networkPolicy: {enabled: "no"}}                  | at '/networkPolicy/enabled': got string, want boolean
            """)
    void refusesAndNamesAValueThatCantBeMeant(String values, String message) {
        Chart.assumeHelm();

        assertThatThrownBy(() -> Chart.rendered(values))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void routeAndRedisWinOverSettingsAndRedisMayBeAsked() {
        Manifests manifests = Chart.rendered(
                "{route: openai, redis: {address: 'redis://r:6380'}, settings: {GLOSSA_ROUTE: ollama, GLOSSA_CACHE_STORE: disk}}");

        JsonNode settings = manifests.own("ConfigMap").get("data");
        assertThat(settings.get("GLOSSA_ROUTE").asText()).isEqualTo("openai");
        assertThat(settings.get("GLOSSA_CACHE_STORE").asText()).isEqualTo("redis");
        assertThat(settings.get("QUARKUS_REDIS_HOSTS").asText()).isEqualTo("redis://r:6380");
        assertThat(each(manifests.own("NetworkPolicy").at("/spec/egress"))
                        .toList()
                        .getLast()
                        .at("/ports/0/port")
                        .asInt())
                .isEqualTo(6380);
    }

    @Test
    void settingsAreTextAsTheyAreWritten() {
        JsonNode settings = Chart.rendered("""
                settings:
                  GLOSSA_LIMITS_TEXT: 1000000
                  GLOSSA_PROVIDERS_LOCAL_TEMPERATURE: 0.25
                  GLOSSA_CACHE_ADMIN: true
                  GLOSSA_CACHE_REDIS_PREFIX: 'a "b": {c}'
                  GLOSSA_OLLAMA_PROBE: null
                """).own("ConfigMap").get("data");

        assertThat(settings.get("GLOSSA_LIMITS_TEXT").textValue()).isEqualTo("1000000");
        assertThat(settings.get("GLOSSA_PROVIDERS_LOCAL_TEMPERATURE").textValue())
                .isEqualTo("0.25");
        assertThat(settings.get("GLOSSA_CACHE_ADMIN").textValue()).isEqualTo("true");
        assertThat(settings.get("GLOSSA_CACHE_REDIS_PREFIX").textValue()).isEqualTo("a \"b\": {c}");
        assertThat(settings.has("GLOSSA_OLLAMA_PROBE")).isFalse();
    }

    @Test
    void otherSettingsAreARollingRestart() {
        String checksum = "/spec/template/metadata/annotations";
        JsonNode before = Chart.rendered("").own("Deployment");
        JsonNode after = Chart.rendered("{route: offline}").own("Deployment");

        assertThat(before.at(checksum)).isNotEmpty().isNotEqualTo(after.at(checksum));
        assertThat(before.at(IN_POD)).isEqualTo(after.at(IN_POD));
    }

    @Test
    void keysComeFromTheSecretThatIsNamedAndFromNoneWhereNoneIs() {
        JsonNode named = Chart.rendered("{existingSecret: team-keys}").own("Deployment");
        JsonNode none = Chart.rendered("{existingSecret: ''}").own("Deployment");

        assertThat(named.findValue("secretRef").get("name").asText()).isEqualTo("team-keys");
        assertThat(none.findValue("secretRef")).isNull();
    }

    @Test
    void twoReleasesInOneNamespaceDoNotTakeEachOthersPods() {
        Manifests desk = Chart.rendered("desk", "{autoscaling: {enabled: false}}");
        Manifests shop = Chart.rendered("shop", "{autoscaling: {enabled: false}}");

        assertThat(desk.resources())
                .extracting(one -> one.at("/metadata/name").asText())
                .containsOnly("desk-glossa");
        assertThat(desk.resources().stream().flatMap(one -> one.findValues("matchLabels").stream()))
                .filteredOn(labels -> labels.has("app.kubernetes.io/name"))
                .isNotEmpty()
                .allMatch(labels ->
                        labels.get("app.kubernetes.io/instance").asText().equals("desk"));
        assertThat(shop.workloads().getFirst().at("/spec/selector"))
                .isNotEqualTo(desk.workloads().getFirst().at("/spec/selector"));
    }

    @Test
    void anIngressLeadsToTheServiceUnderItsHost() {
        JsonNode ingress = Chart.rendered("{ingress: {enabled: true, host: glossa.example, tlsSecret: certificate}}")
                .own("Ingress");

        assertThat(ingress.at("/spec/rules/0/host").asText()).isEqualTo("glossa.example");
        assertThat(ingress.at("/spec/rules/0/http/paths/0/backend/service/name").asText())
                .isEqualTo("glossa");
        assertThat(texts(ingress.at("/spec/tls/0/hosts"))).containsExactly("glossa.example");
        assertThat(Chart.rendered("").have("Ingress")).isFalse();
    }

    @Test
    void theValuesThatAreShownAsAnExampleDoWhatTheySay() {
        Matcher example = EXAMPLE.matcher(Project.read(Yaml.DEPLOY.resolve("README.md")));
        assertThat(example.find()).isTrue();

        Manifests manifests = Chart.rendered(example.group(1));

        assertThat(manifests
                        .own("ConfigMap")
                        .get("data")
                        .get("GLOSSA_LIMITS_TEXT")
                        .asText())
                .isEqualTo("50000");
        assertThat(manifests.containers().getFirst().get("image").asText())
                .isEqualTo("registry.example.org/glossa:" + Project.version());
        assertThat(manifests.have("Ingress")).isTrue();
    }
}
