package io.glossa.api.deepl;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others than DeepL's own clients send, and what they are told. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class TranslateOverHttpTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void takesJsonAndWhatItDoesNotKnow() {
        json(Map.of(
                        "text",
                        List.of("Bread & butter.", "Fresh \"milk\"."),
                        "source_lang",
                        "en",
                        "target_lang",
                        "pt-br",
                        "preserve_formatting",
                        true,
                        "show_billed_characters",
                        true,
                        "model_type",
                        "latency_optimized",
                        "an_unknown_one",
                        Map.of("a", List.of(1))))
                .statusCode(200)
                .header("X-Trace-ID", notNullValue())
                .body(
                        "translations.text",
                        contains("Brazilian Portuguese: Bread & butter.", "Brazilian Portuguese: Fresh \"milk\"."))
                .body("translations.detected_source_language", everyItem(equalTo("EN")))
                .body("translations.billed_characters", contains(15, 13))
                .body("translations.model_type_used", everyItem(equalTo("latency_optimized")))
                .body("translations[0]", not(hasKey("glossa")));
    }

    @Test
    void tellsTwoTextsFromOneThatLooksLikeThem() {
        given().contentType(FORM)
                .body("text=a%7Cb&text=c+d%2B+28+%&target_lang=DE&source_lang=EN")
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(200)
                .body("translations.text", contains("German: a|b", "German: c d+ 28 %"));
        given().contentType(FORM)
                .body("text=a&text=b&target_lang=DE&source_lang=EN")
                .when()
                .post("/v2/translate")
                .then()
                .body("translations.text", contains("German: a", "German: b"));
    }

    @Test
    void leavesWhatHasNoWordsAsItIs() {
        json(Map.of("text", List.of("", " 28 % ", "😀"), "target_lang", "ZH-HANT"))
                .statusCode(200)
                .body("translations.text", contains("", " 28 % ", "😀"))
                .body("translations.detected_source_language", everyItem(equalTo("ZH")))
                .body("translations.billed_characters", contains(0, 6, 1));
    }

    @Test
    void marksATranslationWhoseChecksFail() {
        model.always(Reply.segments((id, text) -> Reply.seg(id, "Das Tor ist zu.")));
        json(Map.of("text", "Gate 28 is closed.", "source_lang", "EN", "target_lang", "DE"))
                .statusCode(200)
                .body("translations[0].text", equalTo("Das Tor ist zu."))
                .body("translations[0].glossa.verdict", equalTo("failed"))
                .body("translations[0].glossa.findings.check", contains("numbers"));
    }

    @Test
    void asksToBeAskedAgainOnlyWhereThatMayHelp() {
        model.always(Reply.status(500, "{}"));
        json(Map.of("text", "Gate one is closed.", "source_lang", "EN", "target_lang", "DE"))
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("message", containsString("stub"));
        model.always(Reply.status(400, "{}"));
        json(Map.of("text", "Gate one is open.", "source_lang", "EN", "target_lang", "DE"))
                .statusCode(400)
                .body("message", containsString("stub refused"));
    }

    @ParameterizedTest
    @CsvSource({"source,200", "target,200", "both,400"})
    void listsLanguagesBothWays(String type, int status) {
        given().when().get("/v2/languages?type=" + type).then().statusCode(status);
        given().contentType(FORM)
                .body("type=" + type)
                .when()
                .post("/v2/languages")
                .then()
                .statusCode(status);
        given().contentType("application/json")
                .body(Map.of("type", type))
                .when()
                .post("/v2/languages")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse json(Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post("/v2/translate")
                .then();
    }
}
