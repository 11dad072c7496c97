package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error has the contract's form and says what is wrong where. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class ProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'target':'es'} | text",
                "{'text':'','target':'es'} | text",
                "{'text':null,'target':'es'} | text",
                "{'text':7,'target':'es'} | text",
                "{'text':'a','targets':'es'} | targets",
                "{'text':'a','target':'es','formality':1} | formality",
                "{'text':'a','target':'es','strict':'true'} | strict",
                "{'text':'a','target':'es','summary':{'sentences':2.5}} | summary.sentences",
                "{'text':'a','target':'es','target':'de'} | body",
                "{'text':'a','target':'es'} and more | body",
                "{'text':'a','target':'mul'} | target",
                "{'text':'a'} | targets",
                "{'text':'a','targets':[]} | targets",
                "{'text':'a','targets':[null]} | targets[0]",
                "{'text':'a','targets':['es','es']} | targets",
                "{'text':'a','target':'es','targets':['fr']} | target",
                "{'text':'a','target':'not a tag'} | target",
                "{'text':'a','targets':['es','qqqq1']} | targets[1]",
                "{'text':'a','target':'es','source':'zz'} | source",
                "{'text':'a','target':'es','format':'pdf'} | format",
                "{'text':'<p>a','target':'es','format':'html','article':true} | article",
                "{'text':'a','target':'es','formality':'rude'} | formality",
                "{'text':'a','target':'es','summary':{'style':'poem'}} | summary.style",
                "{'text':'a','target':'es','summary':{'sentences':0}} | summary.sentences",
                "{'text':'a','target':'es','summary':{'sentences':3,'words':50}} | summary",
                "{'text':'a','target':'es','glossary':[{'source':'a'}]} | glossary[0].target",
                "{'text':'a','target':'es','glossary':[{'source':'a','target':'b','language':'?'}]} | glossary[0].language",
                "{'text':'a','target':'es','strict':'perhaps'} | strict",
                "{'text':'a','target':'es','targest':1} | targest",
                "{'text':'a\\ud800b','target':'es'} | text",
                "{'text':'a','target':'es' | body",
                "nonsense | body",
                "[] | body",
                "null | body"
            })
    void aFieldThatIsWrongIsNamed(String body, String field) {
        post("/v1/translate-and-summarize", body.replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("title", notNullValue())
                .body("status", equalTo(400))
                .body("detail", containsString(field))
                .body("violations.field", hasItem(field))
                .body("$", not(hasKey("stackTrace")));
    }

    @Test
    void anEmptyBodyIsNamed() {
        given().contentType("application/json")
                .when()
                .post("/v1/detect")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        post("/v1/translate-and-summarize", "{\"text\":\"\",\"target\":\"?\",\"source\":\"??\"}")
                .statusCode(400)
                .body("violations.field", equalTo(List.of("source", "target", "text")));
    }

    @Test
    void instructionsAreLimitedInNumberAndLength() {
        json(
                        "/v1/translate-and-summarize",
                        Map.of("text", "a", "target", "es", "instructions", Collections.nCopies(11, "x")))
                .statusCode(400)
                .body("violations.field", hasItem("instructions"));
        json(
                        "/v1/translate-and-summarize",
                        Map.of("text", "a", "target", "es", "instructions", List.of("x".repeat(301))))
                .statusCode(400)
                .body("violations.field", hasItem("instructions[0]"));
    }

    @Test
    void targetsAreLimitedInNumber() {
        List<String> eleven = List.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "fi", "cs");
        json("/v1/translate-and-summarize", Map.of("text", "a", "targets", eleven))
                .statusCode(400)
                .body("violations.field", hasItem("targets"));
    }

    @Test
    void textsAreLimitedInNumber() {
        for (int count : new int[] {0, 51}) {
            json("/v1/translate", Map.of("texts", Collections.nCopies(count, "a"), "target", "es"))
                    .statusCode(400)
                    .body("violations.field", hasItem("texts"));
            json("/v1/detect", Map.of("texts", Collections.nCopies(count, "a")))
                    .statusCode(400)
                    .body("violations.field", hasItem("texts"));
        }
    }

    @Test
    void aTextThatIsTooLongIsRefusedByItsCodePoints() {
        json("/v1/summarize", Map.of("text", "\uD83D\uDE00".repeat(200_001), "source", "en"))
                .statusCode(413)
                .body("type", equalTo("/problems/text-too-long"))
                .body("limit", equalTo(200_000))
                .body("length", equalTo(200_001));
        json("/v1/translate", Map.of("texts", List.of("a".repeat(150_000), "b".repeat(60_000)), "target", "es"))
                .statusCode(413)
                .body("length", equalTo(210_000));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        post("/v1/detect", "{\"texts\":[\"" + "a".repeat(9_000_000) + "\"]}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/text-too-long"));
    }

    @Test
    void aLanguageThatCantBeDetectedMustBeNamed() {
        json("/v1/translate-and-summarize", Map.of("text", "28 %", "target", "es"))
                .statusCode(422)
                .body("type", equalTo("/problems/undetectable-language"))
                .body("detail", containsString("source"));
    }

    @Test
    void anUnknownProviderIsNamedWithThoseThatThereAre() {
        json(
                        "/v1/translate",
                        Map.of("texts", List.of("Good morning"), "source", "en", "target", "es", "provider", "nobody"))
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-provider"))
                .body("providers", equalTo(List.of("offline", "stub")));
    }

    @Test
    void onlyIfCachedIsNeverAsked() {
        given().contentType("application/json")
                .header("Cache-Control", "only-if-cached")
                .body(Map.of("text", "Nobody has asked for this before.", "source", "en", "target", "es"))
                .when()
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(504)
                .header("Cache-Status", "glossa; detail=only-if-cached")
                .body("type", equalTo("/problems/not-stored"));
    }

    @Test
    void whatTheFrameworkRefusesHasTheSameForm() {
        given().when()
                .get("/v1/translate")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
        given().contentType("text/plain")
                .body("x")
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unsupported-media-type"));
        given().accept("image/png")
                .when()
                .get("/v1/languages")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
        given().when()
                .get("/v3/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void everyAnswerCarriesARequestId() {
        given().header("X-Request-Id", "mine-1")
                .when()
                .get("/v1/languages")
                .then()
                .header("X-Request-Id", "mine-1");
        given().header("X-Request-Id", "bad id {x}")
                .when()
                .get("/nowhere")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    private static ValidatableResponse json(String path, Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post(path)
                .then();
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post(path)
                .then();
    }
}
