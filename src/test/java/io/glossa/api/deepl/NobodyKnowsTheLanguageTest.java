package io.glossa.api.deepl;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Where no engine of the route knows the languages, clients are not sent away to ask again. */
@QuarkusTest
class NobodyKnowsTheLanguageTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Test
    void isSaidAsAFaultOfTheRequest() {
        given().contentType(FORM)
                .body("text=Dia%20dhuit.&source_lang=GA&target_lang=ZU")
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(400)
                .body("message", containsString("Apertium"));
        given().contentType(FORM)
                .body("q=Dia%20dhuit.&source=ga&target=zu")
                .when()
                .post("/translate")
                .then()
                .statusCode(400)
                .body("error", containsString("Apertium"));
        given().contentType("application/json")
                .body("{\"texts\":[\"Dia dhuit.\"],\"source\":\"ga\",\"target\":\"zu\"}")
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(503)
                .body("lasting", equalTo(true));
    }
}
