package io.glossa.api.libretranslate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong, LibreTranslate's clients are told in its words. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class WrongRequestTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source=en&target=es                      | Invalid request: missing q parameter
            q=&source=en&target=es                   | Invalid request: missing q parameter
            q=a&target=es                            | Invalid request: missing source parameter
            q=a&source=en                            | Invalid request: missing target parameter
            q=a&source=en&target=zz                  | zz is not supported
            q=a&source=zz&target=es                  | zz is not supported
            q=a&source=en&target=es&format=xml       | xml format is not supported
            q=a&source=en&target=es&alternatives=abc | Invalid request: alternatives parameter is not a number
            """)
    void tellsInLibreTranslatesWordsWhatIsWrong(String body, String error) {
        form("/translate", body)
                .statusCode(400)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .body("error", equalTo(error))
                .body("keySet()", hasSize(1));
    }

    @Test
    void tellsWhatIsWrongWithJson() {
        json("/translate", List.of("not", "an", "object"))
                .statusCode(400)
                .body("error", equalTo("Invalid JSON format"));
        json("/translate", Map.of("q", List.of(), "source", "en", "target", "es"))
                .statusCode(400)
                .body("error", equalTo("Invalid request: missing q parameter"));
        json("/translate", Map.of("q", Collections.nCopies(51, "a"), "source", "en", "target", "es"))
                .statusCode(400)
                .body("error", equalTo("Invalid request: request (51) exceeds text limit (50)"));
        json("/translate", Map.of("q", "a".repeat(200_001), "source", "en", "target", "es"))
                .statusCode(400)
                .body("error", equalTo("Invalid request: request (200001) exceeds text limit (200000)"));
    }

    @Test
    void tellsThatATranslationFailed() {
        model.always(Reply.status(401, "{}"));
        form("/translate", "q=A%20locked%20door.&source=en&target=es")
                .statusCode(500)
                .body("error", notNullValue());
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
