package io.glossa.api.deepl;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.WithKeys;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A document belongs to the key that it came with, and counts for it. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
@WithTestResource(WithKeys.class)
class DocumentKeysTest {

    @Test
    void showsADocumentToTheKeyThatItCameWithAndNoOther() {
        JsonPath handle = send("newsroom", "The harbour is closed.")
                .statusCode(200)
                .extract()
                .jsonPath();

        ask("newsroom", handle, "").statusCode(200).body("document_id", equalTo(handle.getString("document_id")));
        ask("shop", handle, "").statusCode(404).body("message", equalTo("Document not found"));
        ask("shop", handle, "/result").statusCode(404);
        ask("nobody", handle, "").statusCode(403);
    }

    @Test
    void countsItsCharactersLikeThoseOfTexts() {
        long before = used("newsroom");

        send("newsroom", "The harbour is open again.").statusCode(200);

        assertThat(used("newsroom")).isEqualTo(before + 26);
        long already = used("small");
        send("small", "The harbour. ".repeat(10)).statusCode(456);
        assertThat(used("small")).isEqualTo(already);
    }

    @Test
    void refusesALanguageThatTheKeyMayNotHave() {
        given().header("Authorization", "DeepL-Auth-Key guest-key")
                .multiPart("file", "a.txt", "The harbour is closed.".getBytes(UTF_8))
                .multiPart("target_lang", "ES")
                .when()
                .post("/v2/document")
                .then()
                .statusCode(403)
                .body("message", containsString("'es'"));
    }

    private static long used(String name) {
        return given().header("Authorization", "DeepL-Auth-Key " + name + "-key")
                .when()
                .get("/v2/usage")
                .jsonPath()
                .getLong("character_count");
    }

    private static ValidatableResponse send(String name, String text) {
        return given().header("Authorization", "DeepL-Auth-Key " + name + "-key")
                .multiPart("file", "a.txt", text.getBytes(UTF_8))
                .multiPart("source_lang", "EN")
                .multiPart("target_lang", "DE")
                .when()
                .post("/v2/document")
                .then();
    }

    private static ValidatableResponse ask(String name, JsonPath handle, String what) {
        return given().header("Authorization", "DeepL-Auth-Key " + name + "-key")
                .formParam("document_key", handle.getString("document_key"))
                .when()
                .post("/v2/document/" + handle.getString("document_id") + what)
                .then();
    }
}
