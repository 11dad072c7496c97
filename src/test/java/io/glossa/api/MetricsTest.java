package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Prometheus reads: something of everything, and nothing that a caller can invent. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class MetricsTest {

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void requestsAreCountedByEndpointAndProblem() {
        double before = value("glossa_requests_seconds_count{endpoint=\"detect\",outcome=\"ok\"}");
        detect("Guten Morgen, liebe Leute", 200);
        detect("Gute Nacht, liebe Leute", 200);
        given().contentType("application/json").body("{}").when().post("/v1/detect");
        assertThat(value("glossa_requests_seconds_count{endpoint=\"detect\",outcome=\"ok\"}"))
                .isEqualTo(before + 2);
        assertThat(value("glossa_requests_seconds_count{endpoint=\"detect\",outcome=\"invalid-request\"}"))
                .isPositive();
    }

    @Test
    void theCacheIsCounted() {
        translate("Something new for the cache.", Map.of());
        double hits = value("glossa_cache_total{result=\"hit\"}");
        translate("Something new for the cache.", Map.of());
        assertThat(value("glossa_cache_total{result=\"hit\"}")).isEqualTo(hits + 1);
    }

    @Test
    void everyEnginesStandingIsShown() {
        assertThat(value("glossa_circuit{provider=\"stub\"}")).isZero();
        assertThat(value("glossa_calls_in_flight{provider=\"offline\"}")).isZero();
    }

    @Test
    void nothingThatACallerInventsBecomesASeries() {
        model.next(
                Reply.status(401, "{\"error\":{\"message\":\"Incorrect API key provided: " + StubModel.KEY + "\"}}"));
        translate("The invented-text of somebody.", Map.of("provider", "invented-provider"));
        translate("The invented-text of somebody.", Map.of());
        given().when().get("/v1/invented-path").then().statusCode(404);
        given().when().request("PURGEINVENTED", "/v1/translate");
        given().header("X-Request-Id", "invented-id").when().get("/invented-path/2");
        given().contentType("application/octet-stream")
                .body(new byte[9_000_000])
                .when()
                .post("/invented-path/3")
                .then()
                .statusCode(413);
        assertThat(metrics())
                .contains("uri=\"NOT_FOUND\"", "method=\"OTHER\"")
                .doesNotContainIgnoringCase("invented")
                .doesNotContain("sk-stub");
    }

    private static void detect(String text, int status) {
        given().contentType("application/json")
                .body(Map.of("texts", List.of(text)))
                .when()
                .post("/v1/detect")
                .then()
                .statusCode(equalTo(status));
    }

    private static void translate(String text, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(Map.of("texts", List.of(text), "source", "en", "target", "de"));
        given().contentType("application/json").body(body).when().post("/v1/translate");
    }

    private static double value(String series) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private static String metrics() {
        return given().when().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
