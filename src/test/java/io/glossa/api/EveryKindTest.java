package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.WithEveryKind;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text through each kind of provider, each in its own protocol at the wire. */
@QuarkusTest
@WithTestResource(WithEveryKind.class)
class EveryKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"openai", "azure-openai", "anthropic", "gemini", "mistral", "ollama"})
    void translates(String kind) {
        given().contentType("application/json")
                .body(Map.of(
                        "texts",
                        List.of("The ferry stays in the harbour."),
                        "source",
                        "en",
                        "target",
                        "es",
                        "provider",
                        kind))
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(200)
                .body("items[0].results[0].text", equalTo(WithEveryKind.SAID))
                .body("items[0].results[0].verdict", equalTo("passed"))
                .body("items[0].results[0].provider", equalTo(kind))
                .body("usage.inputTokens", equalTo(11))
                .body("usage.outputTokens", equalTo(7));
    }
}
