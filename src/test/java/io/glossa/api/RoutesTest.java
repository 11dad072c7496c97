package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.StubModel;
import io.glossa.stub.WithTwoStubModels;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other routes for a task and for a pair of languages. */
@QuarkusTest
@TestProfile(RoutesTest.Special.class)
@WithTestResource(WithTwoStubModels.class)
class RoutesTest {

    public static class Special implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.routes.summarize", "second", "glossa.routes.vi-en", "second,first");
        }
    }

    @WithTwoStubModels.First
    StubModel first;

    @WithTwoStubModels.Second
    StubModel second;

    @BeforeEach
    void forget() {
        first.reset();
        second.reset();
    }

    @Test
    void aTaskHasItsOwnRoute() {
        translateAndSummarize("de", Map.of()).body("results[0].provider", equalTo("first"));
        assertThat(first.asked()).hasSize(1).noneMatch(asked -> asked.isSummary());
        assertThat(second.asked()).hasSize(1).allMatch(asked -> asked.isSummary());
    }

    @Test
    void aPairHasItsOwnRouteForEveryTask() {
        translateAndSummarize("en", Map.of("source", "vi")).body("results[0].provider", equalTo("second"));
        assertThat(first.asked()).isEmpty();
    }

    @Test
    void theCallersProviderIsAskedFirstInEveryRoute() {
        translateAndSummarize("en", Map.of("source", "vi", "provider", "first"))
                .body("results[0].provider", equalTo("first"));
        assertThat(second.asked()).isEmpty();
    }

    @Test
    void anEngineOfAnyRouteIsInTheRoute() {
        given().when().get("/v1/providers").then().body("inRoute", contains(true, true, true));
    }

    private static ValidatableResponse translateAndSummarize(String target, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("text", "One.\n\nTwo.", "source", "en", "target", target, "summary", Map.of("sentences", 1)));
        body.putAll(more);
        return given().contentType("application/json")
                .header("Cache-Control", "no-store")
                .body(body)
                .when()
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(200);
    }
}
