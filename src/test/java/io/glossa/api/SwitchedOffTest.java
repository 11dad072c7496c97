package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the interfaces of other services are switched off, there is nothing at its addresses, and that is said as anywhere else. */
@QuarkusTest
@TestProfile(SwitchedOffTest.Off.class)
class SwitchedOffTest {

    public static final class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.api.deepl.enabled", "false", "glossa.api.libretranslate.enabled", "false");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2/usage", "/v2/languages", "/v2/translate", "/translate", "/languages", "/health"})
    void thereIsNothing(String path) {
        given().when()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("X-Trace-ID", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .body("type", equalTo("/problems/not-found"));
    }
}
