package io.glossa.api.libretranslate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LibreTranslate's clients find what they expect, by form and by JSON. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class LibreTranslateTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void translatesAText() {
        form("/translate", "q=Hello%20w%C3%B6rld%21&source=en&target=es&api_key=unknown")
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("translatedText", equalTo("Spanish: Hello wörld!"))
                .body("$", not(hasKey("detectedLanguage")))
                .body("$", not(hasKey("alternatives")))
                .body("$", not(hasKey("glossa")));
    }

    @Test
    void tellsTheLanguageThatItHasFound() {
        json("/translate", Map.of("q", "Der Hafen bleibt heute geschlossen.", "source", "auto", "target", "en"))
                .statusCode(200)
                .body("translatedText", equalTo("English: Der Hafen bleibt heute geschlossen."))
                .body("detectedLanguage.language", equalTo("de"))
                .body("detectedLanguage.confidence", greaterThan(80));
    }

    @Test
    void tellsEachTextItsOwnLanguage() {
        json(
                        "/translate",
                        Map.of(
                                "q",
                                List.of(
                                        "Où est la bibliothèque municipale ?",
                                        "The minister resigned yesterday.",
                                        "😀"),
                                "source",
                                "auto",
                                "target",
                                "pb"))
                .statusCode(200)
                .body(
                        "translatedText",
                        contains(
                                "Brazilian Portuguese: Où est la bibliothèque municipale ?",
                                "Brazilian Portuguese: The minister resigned yesterday.",
                                "😀"))
                .body("detectedLanguage.language", contains("fr", "en", "en"))
                .body("detectedLanguage[2].confidence", equalTo(0));
    }

    @Test
    void keepsAListOfOneAList() {
        json("/translate", Map.of("q", List.of("a|b"), "source", "en", "target", "zt", "alternatives", 2))
                .statusCode(200)
                .body("translatedText", contains("Traditional Chinese: a|b"))
                .body("alternatives", equalTo(List.of(List.of())));
    }

    @Test
    void keepsHtmlAsItIs() {
        form("/translate", "q=%3Cp%3EHello%3C%2Fp%3E&source=en&target=es&format=html")
                .body("translatedText", equalTo("<p>Spanish: Hello</p>"));
    }

    @Test
    void marksATranslationWhoseChecksFail() {
        model.always(Reply.segments((id, text) -> Reply.seg(id, "La puerta.")));
        json("/translate", Map.of("q", List.of("Gate 28 is closed.", "28"), "source", "en", "target", "es"))
                .statusCode(200)
                .body("translatedText", contains("La puerta.", "28"))
                .body("glossa[0].verdict", equalTo("failed"))
                .body("glossa[1]", nullValue());
    }

    @Test
    void findsOutALanguage() {
        form("/detect", "q=T%E1%BB%95ng+th%E1%BB%91ng+ph%C3%A1t+bi%E1%BB%83u+tr%C6%B0%E1%BB%9Bc+b%C3%A1o+ch%C3%AD.")
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].language", equalTo("vi"))
                .body("[0].confidence", greaterThan(80));
        json("/detect", Map.of("q", "28 %")).body("[0].confidence", equalTo(0)).body("[0].language", equalTo("en"));
        form("/detect", "").statusCode(400).body("error", equalTo("Invalid request: missing q parameter"));
    }

    @Test
    void tellsOfItself() {
        given().when()
                .get("/languages")
                .then()
                .statusCode(200)
                .body("code", hasItems("en", "pt", "pt-BR", "zh-Hans", "zh-Hant"))
                .body("find { it.code == 'en' }.name", equalTo("English"))
                .body("find { it.code == 'en' }.targets", hasItems("es", "zh-Hant"));
        given().when().get("/health").then().statusCode(200).body("status", equalTo("ok"));
        given().when()
                .get("/frontend/settings")
                .then()
                .statusCode(200)
                .body("charLimit", equalTo(200_000))
                .body("language.source.code", equalTo("auto"))
                .body("keyRequired", equalTo(false));
    }

    @Test
    void takesFormsOfPages() {
        given().multiPart(new MultiPartSpecBuilder("Hello wörld!\r\n28 %")
                        .controlName("q")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .multiPart("source", "en")
                .multiPart("target", "es")
                .multiPart("format", "text")
                .multiPart("api_key", "")
                .when()
                .post("/translate")
                .then()
                .statusCode(200)
                .body("translatedText", equalTo("Spanish: Hello wörld!\r\n28 %"));
    }

    @Test
    void describesItself() {
        given().when()
                .get("/spec")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .body("swagger", equalTo("2.0"))
                .body("paths.keySet()", hasItems("/translate", "/detect", "/languages", "/translate_file"));
    }

    @Test
    void letsPagesFromAnywhereAsk() {
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .when()
                .options("/translate")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", notNullValue());
        given().when().get("/v1/languages").then().header("Access-Control-Allow-Origin", nullValue());
    }

    private static ValidatableResponse form(String path, String body) {
        return given().contentType(FORM).body(body).when().post(path).then();
    }

    private static ValidatableResponse json(String path, Object body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post(path)
                .then();
    }
}
