package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asked again: what is taken from the cache, and what is not. */
@QuarkusTest
@TestProfile(RepeatedRequestTest.WithTenants.class)
@WithTestResource(WithStubModel.class)
class RepeatedRequestTest {

    public static final class WithTenants implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.cache.tenant-header", "X-Tenant", "glossa.cache.admin", "true");
        }
    }

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        given().when().delete("/v1/cache").then().statusCode(200);
        model.reset();
    }

    @Test
    void theSecondAndTheThirdTimeItIsTheSameAnswerWithoutAnyCall() {
        // Given
        Map<String, Object> body = Map.of("text", "The quota is new.\n\nIt is small.", "targets", List.of("de", "fr"));
        Response first = ask("/v1/translate-and-summarize", body);
        int calls = model.asked().size();

        // When
        Response second = ask("/v1/translate-and-summarize", body);
        Response third = ask("/v1/translate-and-summarize", body);

        // Then
        assertThat(second.header("Cache-Status")).isEqualTo("glossa; hit");
        assertThat(third.header("Cache-Status")).isEqualTo("glossa; hit");
        assertThat(third.header("Server-Timing")).matches("cache;dur=\\d+\\.\\d{3}");
        assertThat(third.header("X-Request-Id"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(third.asString()).isEqualTo(second.asString());
        assertThat(third.path("results.text").toString())
                .isEqualTo(first.path("results.text").toString());
        assertThat(third.jsonPath().getInt("usage.calls")).isZero();
        assertThat(third.jsonPath().getInt("results[0].segments.cached")).isEqualTo(2);
        assertThat(model.asked()).hasSize(calls);
    }

    @Test
    void oneEditedParagraphCostsOneSegment() {
        // Given
        String article = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "This is paragraph number " + i + " of the article.")
                .collect(Collectors.joining("\n\n"));
        ask("/v1/translate-and-summarize", Map.of("text", article, "source", "en", "target", "de"));
        model.reset();

        // When
        Response edited = ask(
                "/v1/translate",
                Map.of(
                        "texts",
                        List.of(article.replace("number 17 of", "number 17a of")),
                        "source",
                        "en",
                        "target",
                        "de"));

        // Then
        assertThat(edited.jsonPath().getInt("items[0].results[0].segments.cached"))
                .isEqualTo(49);
        assertThat(edited.header("Cache-Status")).isEqualTo("glossa; fwd=partial; stored");
        assertThat(model.asked()).hasSize(1);
        assertThat(model.asked().getFirst().segments()).hasSize(1);
    }

    @Test
    void anotherTenantPaysForItself() {
        Map<String, Object> body = Map.of("texts", List.of("Bread."), "source", "en", "target", "de");
        given().header("X-Tenant", "north")
                .contentType("application/json")
                .body(body)
                .post("/v1/translate");

        given().header("X-Tenant", "south")
                .contentType("application/json")
                .body(body)
                .when()
                .post("/v1/translate")
                .then()
                .header("Cache-Status", "glossa; fwd=miss; stored");
        given().header("X-Tenant", "north")
                .contentType("application/json")
                .body(body)
                .when()
                .post("/v1/translate")
                .then()
                .header("Cache-Status", "glossa; hit");
    }

    @Test
    void theCallersWordsForTheCacheHoldTheThirdTimeToo() {
        // Given: remembered as a whole
        Map<String, Object> body = Map.of("text", "Bread is made here.", "source", "en");
        IntStream.range(0, 3).forEach(i -> ask("/v1/summarize", body));
        model.reset();

        // When, then
        with("no-cache", body).then().header("Cache-Status", "glossa; fwd=request; stored");
        with("no-store", body).then().header("Cache-Status", "glossa; fwd=request");
        assertThat(model.asked()).hasSize(2);
        with("only-if-cached", body).then().statusCode(200).header("Cache-Status", "glossa; hit");
        with("max-age=0", body).then().header("Cache-Status", "glossa; fwd=request; stored");
    }

    @Test
    void aNewAnswerReplacesTheOldOne() {
        // Given: remembered as a whole
        Map<String, Object> body = Map.of("text", "Butter is made here.", "source", "en");
        IntStream.range(0, 3).forEach(i -> ask("/v1/summarize", body));

        // When
        model.next(Reply.words("<summary>Another summary.</summary>"));
        with("no-cache", body).then().body("summary.text", equalTo("Another summary."));

        // Then
        with("max-age=60", body)
                .then()
                .header("Cache-Status", "glossa; hit")
                .body("summary.text", equalTo("Another summary."));
    }

    @Test
    void whatIsUnsoundIsAskedForEachTime() {
        // Given: a link that is lost, whoever is asked
        model.always(Reply.segments((id, text) -> Reply.seg(id, "lost")));
        Map<String, Object> body =
                Map.of("texts", List.of("See https://example.org now."), "source", "en", "target", "de");

        // When
        Response first = ask("/v1/translate", body);
        int calls = model.asked().size();
        Response second = ask("/v1/translate", body);

        // Then
        assertThat(first.path("items[0].results[0].verdict").toString()).isEqualTo("failed");
        assertThat(second.header("Cache-Status")).isEqualTo("glossa; fwd=miss");
        assertThat(second.header("ETag")).isNull();
        assertThat(model.asked()).hasSizeGreaterThan(calls);
    }

    @Test
    void whoHasTheAnswerAlreadyIsNotSentItAgain() {
        // Given
        Map<String, Object> body = Map.of("texts", List.of("Bread and butter."), "source", "en", "target", "de");
        String tag = ask("/v1/translate", body).header("ETag");

        // When, then: though what it cost differs
        given().contentType("application/json")
                .header("If-None-Match", "\"other\", " + tag)
                .body(body)
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Status", "glossa; hit")
                .body(equalTo(""));
        given().contentType("application/json")
                .header("If-None-Match", "\"other\"")
                .body(body)
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(200)
                .header("ETag", tag);
        Map<String, Object> other = new HashMap<>(body);
        other.put("target", "fr");
        given().contentType("application/json")
                .header("If-None-Match", tag)
                .body(other)
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void aTextThatComesBackUnchangedKeepsItsLettersAsTheyAre() {
        String composed = "Café, déjà vu, naïveté : voilà.";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        for (int i = 0; i < 3; i++) {
            for (String text : List.of(composed, decomposed)) {
                given().contentType("application/json")
                        .body(Map.of("texts", List.of(text), "source", "fr", "target", "fr"))
                        .when()
                        .post("/v1/translate")
                        .then()
                        .body("items[0].results[0].text", equalTo(text));
            }
        }
    }

    @Test
    void theCacheTellsWhatIsInItAndForgetsWhatItIsTold() {
        // Given
        ask(
                "/v1/translate",
                Map.of("texts", List.of("Bread.", "Butter."), "source", "en", "targets", List.of("de", "fr")));
        given().when()
                .get("/v1/cache")
                .then()
                .statusCode(200)
                .body("storeys[0].name", equalTo("memory"))
                .body("storeys[0].entries", equalTo(4));

        // When, then
        given().queryParam("source", "en")
                .queryParam("target", "fr")
                .when()
                .delete("/v1/cache")
                .then()
                .statusCode(200)
                .body("removed.memory", equalTo(2));
        given().queryParam("pair", "en-de")
                .when()
                .delete("/v1/cache")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("pair"));
        given().queryParam("provider", "nobody")
                .when()
                .delete("/v1/cache")
                .then()
                .body("removed.memory", equalTo(0));
        given().queryParam("target", "no tag")
                .when()
                .delete("/v1/cache")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("target"));
        assertThat(ask("/v1/translate", Map.of("texts", List.of("Bread."), "source", "en", "target", "de"))
                        .header("Cache-Status"))
                .isEqualTo("glossa; hit");
        assertThat(ask("/v1/translate", Map.of("texts", List.of("Bread."), "source", "en", "target", "fr"))
                        .header("Cache-Status"))
                .isEqualTo("glossa; fwd=miss; stored");
        given().when()
                .get("/q/metrics")
                .then()
                .body(containsString("glossa_cache_entries{storey=\"memory\"}"))
                .body(containsString("glossa_cache_evictions_total{storey=\"memory\"}"));
    }

    private Response with(String cacheControl, Map<String, Object> body) {
        return given().contentType("application/json")
                .header("Cache-Control", cacheControl)
                .body(body)
                .when()
                .post("/v1/summarize");
    }

    private static Response ask(String path, Map<String, Object> body) {
        Response answer =
                given().contentType("application/json").body(body).when().post(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
