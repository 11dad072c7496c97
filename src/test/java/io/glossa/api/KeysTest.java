package io.glossa.api;

import static io.glossa.stub.WithKeys.bearer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithKeys;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may call, and how much. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
@WithTestResource(WithKeys.class)
class KeysTest {

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        given().header("Authorization", bearer("chief"))
                .when()
                .delete("/v1/cache")
                .then()
                .statusCode(200);
        model.reset();
    }

    @Test
    void withoutAGoodKeyNothingIsDone() {
        translate(given(), "The ferry sails.", "de")
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthorized"))
                .body("detail", containsString("Authorization: Bearer"));
        translate(given().header("Authorization", "Bearer newsroom"), "The ferry sails.", "de")
                .statusCode(401)
                .body("detail", equalTo("The key is not known here."));
        given().when().get("/v1/languages").then().statusCode(401);
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void healthMetricsAndTheDescriptionNeedNone() {
        given().when().get("/q/health/live").then().statusCode(200);
        given().when().get("/q/metrics").then().statusCode(200);
        given().when().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void aKeyIsGoodInEitherScheme() {
        translate(key("newsroom"), "The ferry sails.", "de").statusCode(200);
        translate(given().header("Authorization", "DeepL-Auth-Key newsroom-key"), "The ferry sails.", "de")
                .statusCode(200);
    }

    @Test
    void eachKeyHasKeptAnswersOfItsOwn() {
        translate(key("newsroom"), "The ferry sails.", "de").statusCode(200);
        translate(key("newsroom"), "The ferry sails.", "de").header("Cache-Status", "glossa; hit");

        translate(key("shop"), "The ferry sails.", "de").header("Cache-Status", containsString("fwd=miss"));

        assertThat(model.asked()).hasSize(2);
    }

    @Test
    void tooManyRequestsAreToldWhenToComeAgain() {
        // Given: not even two minutes have room for seven
        List<Integer> statuses = new ArrayList<>();
        ValidatableResponse last = key("hasty").when().get("/v1/languages").then();
        while (statuses.size() < 7 && !statuses.contains(429)) {
            statuses.add(last.extract().statusCode());
            last = key("hasty").when().get("/v1/languages").then();
        }

        // Then
        assertThat(statuses).contains(429).hasSizeGreaterThan(3);
        last.header("Retry-After", matchesPattern("[1-9]\\d?"))
                .header("RateLimit-Policy", equalTo("\"requests\";q=3;w=60"))
                .header("RateLimit", matchesPattern("\"requests\";r=0;t=[1-9]\\d?"))
                .body("type", equalTo("/problems/rate-limited"))
                .body("limit", equalTo(3))
                .body("period", equalTo("minute"));
        key("newsroom").when().get("/v1/languages").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void charactersCountOnceForEachTarget() {
        // Given
        String text = "The ferry sails at noon, and it comes back.";
        assertThat(text).hasSize(43);

        // When, then
        translate(key("small"), text, "de", "fr").statusCode(200);
        translate(key("small"), text, "de")
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .body("unit", equalTo("characters"))
                .body("period", equalTo("day"))
                .body("left", equalTo(14));
        key("small")
                .when()
                .get("/v1/usage")
                .then()
                .statusCode(200)
                .body("key", equalTo("small"))
                .body("allowances.unit", contains("requests", "characters", "characters"))
                .body("allowances.period", contains("minute", "day", "month"))
                .body("allowances[1].used", equalTo(86))
                .body("allowances[1].limit", equalTo(100))
                .body("allowances[2].used", equalTo(86))
                .body("allowances[0].limit", nullValue());
    }

    @Test
    void aRequestThatFailsCostsNoCharacters() {
        int before = used("shop");
        model.always(Reply.status(401, "{}"));

        translate(key("shop"), "The ferry sails.", "de").statusCode(502);

        assertThat(used("shop")).isEqualTo(before);
    }

    @Test
    void aKeyIsGoodForItsProvidersAndLanguagesOnly() {
        translate(key("guest"), "The ferry sails.", "es")
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"))
                .body("detail", containsString("the language 'es'"))
                .body("allowed", contains("de", "fr"));
        key("guest")
                .contentType("application/json")
                .body(Map.of("text", "The ferry sails.", "target", "de", "provider", "stub"))
                .when()
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(403)
                .body("detail", containsString("the provider 'stub'"));
        // The route has no other provider than the stub, which this key may not ask.
        translate(key("guest"), "The ferry sails.", "de").statusCode(403);
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void onlyAnAdministratorClearsTheCache() {
        key("newsroom").when().delete("/v1/cache").then().statusCode(403);
        key("newsroom").when().get("/v1/cache").then().statusCode(403);
        key("newsroom").when().delete("/v1/glossaries/news").then().statusCode(403);
        key("newsroom").when().get("/v1/glossaries").then().statusCode(200);
    }

    @Test
    void sixtyFourCallersAtOnceGetExactlyWhatThereIs() throws Exception {
        // Given: 320 characters, and 64 callers with 16 each
        List<Future<Integer>> statuses = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 64; i++) {
                statuses.add(callers.submit(() -> translate(key("many"), "The ferry sails.", "de")
                        .extract()
                        .statusCode()));
            }
        }

        // Then
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> status : statuses) {
            answers.add(status.get());
        }
        assertThat(answers).filteredOn(status -> status == 200).hasSize(20);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(44);
    }

    private static int used(String name) {
        return key(name).when().get("/v1/usage").then().extract().path("allowances[2].used");
    }

    private static RequestSpecification key(String name) {
        return given().header("Authorization", bearer(name));
    }

    private static ValidatableResponse translate(RequestSpecification request, String text, String... targets) {
        return request.contentType("application/json")
                .body(Map.of("texts", List.of(text), "source", "en", "targets", List.of(targets)))
                .when()
                .post("/v1/translate")
                .then();
    }
}
