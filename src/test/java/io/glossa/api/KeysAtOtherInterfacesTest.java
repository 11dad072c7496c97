package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.glossa.stub.Injected;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithKeys;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DeepL's and LibreTranslate's clients send keys, and hear of limits, in their own ways. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
@WithTestResource(WithKeys.class)
class KeysAtOtherInterfacesTest {

    @Injected
    StubModel model;

    @Test
    void deeplsClientsAreToldThatTheirKeyIsNotGood() {
        deepl("DeepL-Auth-Key wrong", "The ferry sails.").statusCode(403).body("message", containsString("not known"));
        given().when().get("/v2/usage").then().statusCode(403);
        deepl("DeepL-Auth-Key newsroom-key", "The ferry sails.").statusCode(200);
    }

    @Test
    void deeplsClientsAreToldThatTheirQuotaIsUsedUp() {
        String text = "The ferry sails at noon, and comes back from the island in the evening.";
        int length = text.length();
        assertThat(length).isBetween(51, 100);

        deepl("DeepL-Auth-Key little-key", text).statusCode(200);
        deepl("DeepL-Auth-Key little-key", text)
                .statusCode(456)
                .body("message", containsString("100 characters a day"));
        given().header("Authorization", "DeepL-Auth-Key little-key")
                .when()
                .get("/v2/usage")
                .then()
                .statusCode(200)
                .body("character_count", equalTo(length))
                .body("character_limit", equalTo(100));
    }

    @Test
    void libreTranslatesClientsSendTheKeyAmongTheFields() {
        libre("/translate", Map.of("q", "The ferry sails.", "source", "en", "target", "de", "api_key", "shop-key"))
                .statusCode(200);
        libre("/translate", Map.of("q", "The ferry sails.", "source", "en", "target", "de", "api_key", "unknown"))
                .statusCode(403)
                .body("error", equalTo("Invalid API key"));
        libre("/detect", Map.of("q", "The ferry sails.")).statusCode(403);
        given().header("Authorization", "Bearer shop-key")
                .formParams(Map.of("q", "The ferry sails at noon to the island."))
                .when()
                .post("/detect")
                .then()
                .statusCode(200);
        given().when().get("/languages").then().statusCode(200);
        given().when().get("/frontend/settings").then().statusCode(200).body("keyRequired", equalTo(true));
    }

    @Test
    void libreTranslatesClientsAreToldToSlowDown() {
        String text = "The ferry sails at noon, and comes back. ".repeat(9);

        libre("/translate", Map.of("q", text, "source", "en", "target", "de", "api_key", "many-key"))
                .statusCode(429)
                .body("error", startsWith("Slowdown: "));
        assertThat(model.asked()).noneMatch(asked -> asked.toString().contains(text));
    }

    private static ValidatableResponse deepl(String authorization, String text) {
        return given().header("Authorization", authorization)
                .formParams(Map.of("text", text, "target_lang", "DE", "source_lang", "EN"))
                .when()
                .post("/v2/translate")
                .then();
    }

    private static ValidatableResponse libre(String path, Map<String, String> fields) {
        return given().contentType("application/json")
                .body(fields)
                .when()
                .post(path)
                .then();
    }
}
