package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithTwoStubModels;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The dashboard asks for nothing that the running service does not tell. */
@QuarkusTest
@WithTestResource(WithTwoStubModels.class)
@WithTestResource(DashboardTest.WithPrices.class)
class DashboardTest {

    private static final Pattern SERIES = Pattern.compile("([a-z][a-z0-9_]*)\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)\\s*(?:=~|!=|!~|=)\\s*\"");
    private static final Pattern GROUPED = Pattern.compile("by \\(([^)]*)\\)");
    private static final Pattern LEGEND = Pattern.compile("\\{\\{(\\w+)}}");

    @WithTwoStubModels.First
    StubModel first;

    @WithTwoStubModels.Second
    StubModel second;

    /** So that there is a cost to be shown. */
    public static class WithPrices implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of(
                    "glossa.providers.second.price.input", "1",
                    "glossa.providers.second.price.output", "2");
        }

        @Override
        public void stop() {}
    }

    /** A query of the dashboard, and the labels that its legend shows. */
    private record Query(String expression, String legend) {}

    @Test
    void everySeriesAndLabelOfTheDashboardIsThere() throws IOException {
        first.always(Reply.status(503, "{}"));
        Reply lossy = Reply.segments((id, text) -> Reply.seg(id, "Der Leuchtturm steht zum Verkauf."));
        second.always(asked -> (asked.isSummary() ? Reply.sound() : lossy).to(asked));
        given().contentType("application/json")
                .body(Map.of("text", "The lighthouse is for sale: https://example.org", "source", "en", "target", "de"))
                .when()
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(200);
        given().contentType("application/json").body("{}").when().post("/v1/translate");
        Map<String, Set<String>> exposed = exposed();

        List<Query> queries = queries();
        assertThat(queries).hasSizeGreaterThan(25);
        for (Query query : queries) {
            Set<String> wanted = new HashSet<>();
            find(GROUPED, query.expression)
                    .forEach(by -> wanted.addAll(List.of(by.group(1).split(",\\s*"))));
            find(LEGEND, query.legend).forEach(legend -> wanted.add(legend.group(1)));
            List<MatchResult> series = find(SERIES, query.expression);
            assertThat(series).as(query.expression).isNotEmpty();
            for (MatchResult one : series) {
                find(LABEL, one.group(2)).forEach(label -> wanted.add(label.group(1)));
                assertThat(exposed).as(query.expression).containsKey(one.group(1));
                assertThat(exposed.get(one.group(1))).as(query.expression).containsAll(wanted);
            }
        }
    }

    private static List<Query> queries() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .readTree(Path.of("deploy/grafana/glossa.json").toFile());
        List<Query> queries = new ArrayList<>();
        for (JsonNode target : dashboard.findValues("targets").stream()
                .flatMap(list -> stream(list))
                .toList()) {
            queries.add(new Query(
                    target.get("expr").asText(), target.get("legendFormat").asText()));
        }
        for (JsonNode variable : dashboard.at("/templating/list")) {
            String query = variable.path("query").path("query").asText();
            if (query.startsWith("label_values")) {
                String label = query.substring(query.lastIndexOf(' ') + 1, query.length() - 1);
                queries.add(new Query(query, "{{" + label + "}}"));
            }
        }
        return queries;
    }

    /** The labels of every series, by its name. */
    private static Map<String, Set<String>> exposed() {
        Map<String, Set<String>> exposed = new HashMap<>();
        given().when()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    String name = line.split("[{ ]", 2)[0];
                    Set<String> labels = exposed.computeIfAbsent(name, any -> new HashSet<>());
                    find(LABEL, line).forEach(label -> labels.add(label.group(1)));
                });
        return exposed;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
