package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many texts, very long texts, very short ones, and texts with every awkward character. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class BatchTest {

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void eachTextHasItsOwnLanguage() {
        post(
                        "/v1/translate",
                        Map.of(
                                "texts",
                                List.of(
                                        "Guten Morgen, wie geht es Ihnen heute?",
                                        "Où est la bibliothèque municipale ?"),
                                "target",
                                "en"))
                .statusCode(200)
                .body("items.source.language", contains("de", "fr"))
                .body("items[0].results[0].text", equalTo("English: Guten Morgen, wie geht es Ihnen heute?"))
                .body("items[1].results[0].text", equalTo("English: Où est la bibliothèque municipale ?"));
    }

    @Test
    void aTextWithoutALanguageDoesNotLoseTheOthers() {
        post("/v1/translate", Map.of("texts", List.of("28 %", "The minister resigned yesterday."), "target", "de"))
                .statusCode(200)
                .body("items[0].source.language", equalTo("und"))
                .body("items[0].results[0].error.type", equalTo("/problems/undetectable-language"))
                .body("items[1].results[0].text", equalTo("German: The minister resigned yesterday."));
    }

    @Test
    void aTextThatNobodyCanTranslateKeepsItsLanguage() {
        model.always(Reply.status(400, "{}"));
        post("/v1/translate", Map.of("texts", List.of("Der Hafen bleibt heute geschlossen."), "target", "en"))
                .statusCode(502);
        model.always(asked -> (asked.user().contains("Hafen") ? Reply.status(400, "{}") : Reply.sound()).to(asked));
        post(
                        "/v1/translate",
                        Map.of(
                                "texts",
                                List.of("Der Hafen ist heute noch geschlossen.", "Le port est fermé aujourd'hui."),
                                "target",
                                "en"))
                .statusCode(200)
                .body("items[0].source.language", equalTo("de"))
                .body("items[0].results[0].error.type", equalTo("/problems/provider-refused"))
                .body("items[1].results[0].text", equalTo("English: Le port est fermé aujourd'hui."));
    }

    @Test
    void whatStandsInADocumentTwiceIsAskedForOnce() {
        post(
                        "/v1/translate",
                        Map.of(
                                "texts",
                                List.of(
                                        "Same line.\nAnother one, see https://a.org/1\nSame line.\nAnother one, see https://a.org/2"),
                                "source",
                                "en",
                                "target",
                                "fi"))
                .statusCode(200)
                .body(
                        "items[0].results[0].text",
                        equalTo(
                                "Finnish: Same line.\nFinnish: Another one, see https://a.org/1\nFinnish: Same line.\nFinnish: Another one, see https://a.org/2"))
                .body("items[0].results[0].segments.total", equalTo(4));
        assertThat(model.asked().getFirst().segments()).containsOnlyKeys(1, 2);
    }

    @Test
    void aLanguageThatIsOnlyGuessedIsSaidToBe() {
        post("/v1/translate", Map.of("texts", List.of("ok"), "target", "de"))
                .statusCode(200)
                .body("items[0].results[0].findings.check", contains("source"));
    }

    @Test
    void aTextOfOneCodePointAndATextOfTheLongestLength() {
        post("/v1/translate", Map.of("texts", List.of("a"), "source", "en", "target", "de"))
                .statusCode(200)
                .body("items[0].results[0].text", equalTo("German: a"));
        String line = "This is sentence number %d of a very long document about the harbour. ";
        String text = IntStream.range(0, 3000).mapToObj(line::formatted).collect(Collectors.joining());
        String longest = text.substring(0, 200_000);
        String translated = post("/v1/translate", Map.of("texts", List.of(longest), "source", "en", "target", "de"))
                .statusCode(200)
                .body("items[0].results[0].verdict", equalTo("passed"))
                .body("items[0].results[0].segments.total", greaterThanOrEqualTo(100))
                .extract()
                .path("items[0].results[0].text");
        assertThat(translated.replace("German: ", "")).isEqualTo(longest);
    }

    @Test
    void aLongTextIsSummarizedInPartsThatAreMerged() {
        String text = "The council met again on Monday and talked about the ferry for hours. ".repeat(2800);
        post("/v1/summarize", Map.of("text", text, "source", "en", "language", "sv"))
                .statusCode(200)
                .body("summary.text", equalTo("A summary in Swedish."));
        assertThat(model.asked()).hasSizeGreaterThan(2);
        assertThat(model.asked().getLast().user()).contains("A summary in Swedish.\n\nA summary in Swedish.");
        assertThat(model.asked().getFirst().system()).contains("one part of a longer text");
        assertThat(model.asked().getLast().system()).doesNotContain("one part of a longer text");
    }

    @Test
    void awkwardCharactersComeBackAsTheyWere() {
        String awkward =
                "\uFEFF First\u00A0line\u200B, family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 here.\r\n\r\n\t\u200F\u0645\u0631\u062D\u0628\u0627 \u202Bmixed\u202C text\u2028"
                        + "Line \u0000 with NUL and \uDBFF\uDFFF the last code point\u0085e\u0301 combined  {name} %s `code` #tag a@b.org\r\n\r\n";
        String translated = post("/v1/translate", Map.of("texts", List.of(awkward), "source", "en", "target", "de"))
                .statusCode(200)
                .body("items[0].results[0].verdict", equalTo("passed"))
                .extract()
                .path("items[0].results[0].text");
        assertThat(translated.replace("German: ", "")).isEqualTo(awkward);
    }

    @Test
    void fiftyTextsAreAnsweredInOrder() {
        List<String> texts = IntStream.range(0, 50)
                .mapToObj(i -> "Text number " + i + " is here.")
                .toList();
        post("/v1/translate", Map.of("texts", texts, "source", "en", "targets", List.of("de")))
                .statusCode(200)
                .body("items", hasSize(50))
                .body(
                        "items.results.text.flatten()",
                        equalTo(texts.stream().map(t -> "German: " + t).toList()));
    }

    @Test
    void languagesAreDetectedTextByText() {
        post(
                        "/v1/detect",
                        Map.of(
                                "texts",
                                List.of("Tổng thống phát biểu trước báo chí vào hôm qua.", "28 % \uD83D\uDE00", "")))
                .statusCode(200)
                .body("items.language", contains("vi", "und", "und"))
                .body("items[0].reliable", is(true))
                .body("items[1].confidence", equalTo(0.0f))
                .body("items[1].reliable", is(false))
                .body("items[1].alternatives", hasSize(0));
    }

    @Test
    void theLanguagesAreListedWithTheirNames() {
        given().when()
                .get("/v1/languages")
                .then()
                .statusCode(200)
                .body("size()", greaterThanOrEqualTo(95))
                .body("find { it.tag == 'vi' }.name", equalTo("Vietnamese"))
                .body("find { it.tag == 'vi' }.ownName", equalTo("Tiếng Việt"))
                .body("find { it.tag == 'ar' }.direction", equalTo("rtl"))
                .body("find { it.tag == 'ar' }.script", equalTo("Arab"))
                .body("find { it.tag == 'vi' }.detected", is(true))
                .body("find { it.tag == 'pt-BR' }.detected", is(false))
                .body("direction", everyItem(org.hamcrest.Matchers.oneOf("ltr", "rtl")));
    }

    @Test
    void theProvidersAreListedWithoutTheirKeys() {
        String body = given().when()
                .get("/v1/providers")
                .then()
                .statusCode(200)
                .body("name", contains("offline", "stub"))
                .body("find { it.name == 'stub' }.kind", equalTo("openai"))
                .body("find { it.name == 'stub' }.model", equalTo(StubModel.MODEL))
                .body("find { it.name == 'stub' }.inRoute", is(true))
                .body("find { it.name == 'offline' }.inRoute", is(false))
                .body("circuit", everyItem(equalTo("closed")))
                .extract()
                .asString();
        assertThat(body).doesNotContain("sk-", StubModel.KEY.substring(5, 12));
    }

    @Test
    void theApiIsDescribedWithAnExampleForEachOperation() {
        String openApi = given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> operations = List.of("translate-and-summarize", "translate", "summarize", "detect");
        for (String operation : operations) {
            String at = "paths.'/v1/" + operation + "'.post.";
            var path = io.restassured.path.json.JsonPath.from(openApi);
            assertThat(path.getString(at + "description")).isNotBlank();
            Map<String, Object> request =
                    path.getMap(at + "requestBody.content.'application/json'.examples.values()[0].value");
            given().contentType("application/json")
                    .body(request)
                    .when()
                    .post("/v1/" + operation)
                    .then()
                    .statusCode(200);
        }
        var path = io.restassured.path.json.JsonPath.from(openApi);
        for (String operation : List.of("languages", "providers")) {
            String at = "paths.'/v1/" + operation + "'.get.";
            assertThat(path.getList(at + "responses.'200'.content.'application/json'.examples.values()[0].value"))
                    .isNotEmpty();
        }
        assertThat(path.getString("paths.'/v1/translate'.post.responses.'504'.content.'application/problem+json'"))
                .contains("Problem");
        assertThat(path.getList("paths.'/v1/translate'.post.parameters.name"))
                .contains("Prefer", "Cache-Control", "X-Request-Id");
        given().when().get("/q/swagger-ui/").then().statusCode(200);
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post(path)
                .then();
    }
}
