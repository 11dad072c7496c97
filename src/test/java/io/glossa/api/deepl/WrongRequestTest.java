package io.glossa.api.deepl;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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

/** Whatever is wrong with a request, DeepL's clients are told in its words. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class WrongRequestTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'target_lang':'DE'}                                                  | Parameter 'text' not specified.
            {'text':['a']}                                                        | Parameter 'target_lang' not specified.
            {'text':['a'],'target_lang':'XX'}                                     | Value for 'target_lang' not supported.
            {'text':['a'],'target_lang':'DE','source_lang':'??'}                  | Value for 'source_lang' not supported.
            {'text':[['a']],'target_lang':'DE'}                                   | Value for 'text' must be a text or a list of texts.
            {'text':['\\ud800'],'target_lang':'DE'}                               | Value for 'text' must be a text or a list of texts.
            {'text':['a'],'target_lang':'DE','formality':'rude'}                  | Value for 'formality' not supported.
            {'text':['a'],'target_lang':'EN-GB','formality':'less'}               | 'formality' is not supported for given 'target_lang'.
            {'text':['a'],'target_lang':'DE','split_sentences':'2'}               | Value for 'split_sentences' not supported.
            {'text':['a'],'target_lang':'DE','preserve_formatting':'perhaps'}     | Value for 'preserve_formatting' not supported.
            {'text':['a'],'target_lang':'DE','tag_handling':'latex'}              | Value for 'tag_handling' not supported.
            {'text':['a'],'target_lang':'DE','model_type':'cheap'}                | Value for 'model_type' not supported.
            {'text':['a'],'target_lang':'DE','style_id':'x'}                      | 'style_id' is not supported by this service.
            {'text':['a'],'target_lang':'DE','translation_memory_id':'x'}         | 'translation_memory_id' is not supported by this service.
            {'text':                                                              | Invalid JSON format
            ['a']                                                                 | Invalid JSON format
            """)
    void tellsInDeepLsWordsWhatIsWrong(String body, String message) {
        given().contentType("application/json")
                .body(body.replace('\'', '"'))
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(400)
                .contentType("application/json")
                .header("X-Trace-ID", notNullValue())
                .body("message", equalTo(message))
                .body("keySet()", hasSize(1));
    }

    @Test
    void limitsTextsAndInstructions() {
        json(Map.of("text", Collections.nCopies(51, "a"), "target_lang", "DE"))
                .statusCode(400)
                .body("message", containsString("up to 50"));
        json(Map.of("text", "a", "target_lang", "DE", "custom_instructions", Collections.nCopies(11, "a")))
                .statusCode(400)
                .body("message", containsString("up to 10 of 300 characters"));
        json(Map.of("text", "a", "target_lang", "DE", "custom_instructions", List.of("a".repeat(301))))
                .statusCode(400);
    }

    @Test
    void takes128KiBAndNoByteMore() {
        String rest = "&target_lang=DE&source_lang=DE";
        String fits = "text=" + "a".repeat(128 * 1024 - 5 - rest.length()) + rest;
        given().contentType(FORM).body(fits).when().post("/v2/translate").then().statusCode(200);
        given().contentType(FORM)
                .body(fits + "&")
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(413)
                .header("X-Trace-ID", notNullValue())
                .body("message", containsString("131072"));
        given().contentType(FORM)
                .body("text=" + "a".repeat(9_000_000))
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(413)
                .header("X-Trace-ID", notNullValue())
                .body("message", containsString("are taken"));
    }

    @Test
    void tellsAnErrorOfHttpInDeepLsForm() {
        given().when()
                .get("/v2/nothing-here")
                .then()
                .statusCode(404)
                .header("X-Trace-ID", notNullValue())
                .body("message", notNullValue());
        given().when().get("/v2/translate").then().statusCode(405).body("message", notNullValue());
        given().contentType("text/xml")
                .body("<a/>")
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(415)
                .body("message", containsString("application/json"));
    }

    private static ValidatableResponse json(Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post("/v2/translate")
                .then();
    }
}
