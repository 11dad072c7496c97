package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.Shipped;
import io.glossa.stub.WithEveryKind;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same artefact asks another provider after a restart with another environment: what a rolling restart does to a fleet. */
class SwitchedProviderIT {

    private static final String KEY = "a-key-of-the-team";

    /** A change of the environment, and what is to be seen of it at the wire. */
    private record Change(
            String provider, String keyVariable, String model, String path, String keyHeader, String sentKey) {}

    private final WithEveryKind upstream = new WithEveryKind();
    private Map<String, String> addresses = Map.of();

    @BeforeEach
    void start() {
        addresses = upstream.start();
    }

    @AfterEach
    void stop() {
        upstream.stop();
    }

    @Test
    void threeProvidersInARow() throws Exception {
        for (Change change : List.of(
                new Change(
                        "openai",
                        "OPENAI_API_KEY",
                        "our-gpt",
                        "/openai/chat/completions",
                        "Authorization",
                        "Bearer " + KEY),
                new Change("anthropic", "ANTHROPIC_API_KEY", "our-claude", "/anthropic/messages", "x-api-key", KEY),
                new Change(
                        "gemini",
                        "GEMINI_API_KEY",
                        "our-gemini",
                        "/gemini/models/our-gemini:generateContent",
                        "x-goog-api-key",
                        KEY))) {
            // Given
            upstream.reset();
            String prefix = "GLOSSA_PROVIDERS_" + change.provider().toUpperCase(Locale.ROOT) + "_";
            Map<String, String> environment = Map.of(
                    "GLOSSA_ROUTE",
                    change.provider(),
                    change.keyVariable(),
                    KEY,
                    prefix + "MODEL",
                    change.model(),
                    prefix + "BASE_URL",
                    address(change.provider()));

            try (Shipped service = Shipped.serve(environment)) {
                // When, then
                translate(service)
                        .body("items[0].results[0].text", equalTo(WithEveryKind.SAID))
                        .body("items[0].results[0].provider", equalTo(change.provider()))
                        .body("items[0].results[0].model", equalTo(change.model()));
                assertThat(upstream.asked()).singleElement().satisfies(asked -> {
                    assertThat(asked.getUrl()).isEqualTo(change.path());
                    assertThat(asked.getHeader(change.keyHeader())).isEqualTo(change.sentKey());
                });
                assertThat(service.ready())
                        .contains(" route=" + change.provider() + " ", change.provider() + ":" + change.model())
                        .containsPattern(" ready_ms=\\d+$");
                assertThat(service.log()).containsOnlyOnce("Ready: ").doesNotContain(KEY);
            }
        }
    }

    private static ValidatableResponse translate(Shipped service) throws Exception {
        return given().baseUri(service.address().toString())
                .port(service.address().getPort())
                .contentType("application/json")
                .body(Map.of("texts", List.of("The ferry stays in the harbour."), "source", "en", "target", "es"))
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(200);
    }

    private String address(String kind) {
        return addresses.getOrDefault("glossa.providers." + kind + ".base-url", "");
    }
}
