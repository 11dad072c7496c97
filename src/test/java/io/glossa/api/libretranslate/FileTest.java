package io.glossa.api.libretranslate;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.glossa.stub.WordZip;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LibreTranslate's clients have files translated, and fetch them by the address that they are told. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class FileTest {

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void translatesAFileAndTellsWhereItIs() {
        String address = send("a {b}.txt", "The harbour is closed.\n".getBytes(UTF_8), "en", "es")
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("$", not(hasKey("glossa")))
                .extract()
                .path("translatedFileUrl");

        for (int i = 0; i < 2; i++) {
            given().urlEncodingEnabled(false)
                    .when()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType("text/plain")
                    .header("Content-Disposition", containsString("filename*=UTF-8''a%20%7Bb%7D.txt"))
                    .body(equalTo("Spanish: The harbour is closed.\n"));
        }
    }

    @Test
    void translatesAWordDocumentOfAnUnknownLanguage() {
        byte[] file = WordZip.of("<w:p><w:r><w:t>Der Hafen bleibt heute geschlossen.</w:t></w:r></w:p>");

        String address =
                send("a.docx", file, "auto", "en").statusCode(200).extract().path("translatedFileUrl");

        byte[] translated = given().when().get(address).asByteArray();
        assertThat(WordZip.body(translated)).contains(">English: Der Hafen bleibt heute geschlossen.<");
    }

    @Test
    void saysSoWhereTheChecksFailed() {
        model.always(Reply.segments((id, text) -> Reply.seg(id, "")));

        send("a.txt", "The harbour is closed until Monday.".getBytes(UTF_8), "en", "es")
                .statusCode(500)
                .body("error", containsString("stub"));
    }

    @Test
    void refusesWhatIsMissingOrWrongInTheOriginalsWords() {
        send("a.xyz", new byte[] {'a'}, "en", "es")
                .statusCode(400)
                .body("error", equalTo("Invalid request: file format not supported"));
        send("a.txt", new byte[] {'a'}, "en", "zz").statusCode(400).body("error", equalTo("zz is not supported"));
        given().multiPart("source", "en")
                .when()
                .post("/translate_file")
                .then()
                .statusCode(400)
                .body("error", equalTo("Invalid request: missing file parameter"));
        given().multiPart("file", "a.txt", new byte[] {'a'})
                .when()
                .post("/translate_file")
                .then()
                .statusCode(400)
                .body("error", equalTo("Invalid request: missing source parameter"));
    }

    @Test
    void knowsNoFileByAnotherAddress() {
        given().when()
                .get("/download_file/00.00.a.txt")
                .then()
                .statusCode(404)
                .body("error", equalTo("Document not found"));
        given().when().get("/download_file/a.txt").then().statusCode(404).body("$", hasKey("error"));
    }

    @Test
    void tellsWhichFilesItTakes() {
        given().when()
                .get("/frontend/settings")
                .then()
                .body("filesTranslation", equalTo(true))
                .body("supportedFilesFormat", hasItems(".txt", ".html", ".md", ".docx"));
    }

    private static ValidatableResponse send(String name, byte[] bytes, String source, String target) {
        return given().multiPart(new MultiPartSpecBuilder(bytes)
                        .fileName(name)
                        .controlName("file")
                        .charset(UTF_8)
                        .build())
                .multiPart("source", source)
                .multiPart("target", target)
                .when()
                .post("/translate_file")
                .then();
    }
}
