package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page goes through a model with its tags numbered, and comes back with them. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class HtmlOverHttpTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>The new ferry line</title><script>var a = "<p>";</script></head>
            <body><h1>A new ferry line to the islands</h1>
            <p class=lead>The <b>harbour office</b> will open
              a <a href="/line" title="All the boats">new ferry line</a> to the islands in the spring.</p>
            <p>The captain &amp; his crew sleep on board.<br>Bring warm clothes.</p>
            </body></html>
            """;

    /** What a good model answers to the texts that are sent. */
    private static final Map<String, String> SPANISH = Map.of(
            "The new ferry line",
            "La nueva línea de transbordador",
            "A new ferry line to the islands",
            "Una nueva línea de transbordador a las islas",
            "The <g1>harbour office</g1> will open a <g2>new ferry line</g2> to the islands in the spring.",
            "En la primavera, <g2>una nueva línea</g2> hacia las islas será abierta por <g1>la oficina del puerto</g1>.",
            "All the boats",
            "Todos los barcos",
            "The captain & his crew sleep on board.<x id=\"1\"/>Bring warm clothes.",
            "El capitán & su tripulación duermen a bordo.<x id=\"1\"/>Traigan ropa de abrigo.");

    private static final String RIGHT = """
            <!DOCTYPE html>
            <html lang="es"><head><title>La nueva línea de transbordador</title><script>var a = "<p>";</script></head>
            <body><h1>Una nueva línea de transbordador a las islas</h1>
            <p class=lead>En la primavera, <a href="/line" title="Todos los barcos">una nueva línea</a> hacia las islas será abierta por <b>la oficina del puerto</b>.</p>
            <p>El capitán &amp; su tripulación duermen a bordo.<br>Traigan ropa de abrigo.</p>
            </body></html>
            """;

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
        model.always(spanish(right -> right));
    }

    @Test
    void aPageIsTranslatedWithItsTagsInTheirPlaces() {
        translate(PAGE, Map.of("context", "places"))
                .statusCode(200)
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("items[0].results[0].verdict", equalTo("passed"))
                .body("items[0].results[0].segments.total", equalTo(5));
        assertThat(model.asked().getFirst().system()).contains("A pair such as <g1>...</g1>");
    }

    @Test
    void thePromptSpeaksOfPairsOnlyWhereThereAreAny() {
        translate("<h1>A new ferry line to the islands</h1>", Map.of("context", "no pairs"))
                .statusCode(200);
        assertThat(model.asked().getFirst().system()).doesNotContain("<g1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost", "crossed", "emptied", "doubled"})
    void aTagThatAModelSpoilsOnceIsRepaired(String how) {
        // Given
        model.next(spanish(right -> spoilt(how, right)));

        // When
        translate(PAGE, Map.of("context", how + " once"))
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("items[0].results[0].verdict", equalTo("repaired"))
                .body("items[0].results[0].findings", empty());

        // Then
        assertThat(model.asked()).hasSize(2);
        assertThat(model.asked().get(1).segments()).containsOnlyKeys(3);
        assertThat(model.asked().get(1).system()).contains("- segment 3, preserved: ", "<g1>…</g1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost", "crossed", "emptied", "doubled"})
    void aTagThatAModelAlwaysSpoilsIsMarkedAndBreaksNothingElse(String how) {
        // Given
        model.always(spanish(right -> spoilt(how, right)));

        // Then
        translate(PAGE, Map.of("context", how + " always"))
                .statusCode(200)
                .body("items[0].results[0].verdict", equalTo("failed"))
                .body("items[0].results[0].findings.check", contains("preserved"))
                .body("items[0].results[0].findings.segment", contains(3))
                .body("items[0].results[0].findings.message", contains(containsString("<b>…</b>")))
                .body("items[0].results[0].text", not(containsString("<g")))
                .body("items[0].results[0].text", not(containsString("&lt;")))
                .body("items[0].results[0].text", containsString("</p>\n<p>El capitán"));
        translate(PAGE, Map.of("context", how + " always", "strict", true)).statusCode(502);
    }

    @Test
    void noAnswerCanBringMarkupWithIt() {
        // Given
        model.always(Reply.segments((id, text) -> Reply.seg(
                id,
                SPANISH.getOrDefault(text, "?")
                        .replace("islas", "islas<script>alert(1)</script>")
                        .replace("Todos", "\"><img src=x onerror=alert(1)>"))));

        // Then
        translate(PAGE, Map.of("context", "markup"))
                .body("items[0].results[0].text", containsString("islas&lt;script&gt;alert(1)&lt;/script&gt;</h1>"))
                .body(
                        "items[0].results[0].text",
                        containsString("title=\"&quot;&gt;&lt;img src=x onerror=alert(1)&gt; los barcos\""));
    }

    @Test
    void aPagesAnswersAreNotThoseOfPlainText() {
        // Given
        translate("A new ferry line to the islands", Map.of("format", "plain", "context", "formats"))
                .statusCode(200);

        // When
        translate("A new ferry line to the islands", Map.of("context", "formats"))
                .statusCode(200);

        // Then
        assertThat(model.asked()).hasSize(2);
    }

    @Test
    void aLinkThatOnlyLeadsElsewhereIsNotTranslatedAgain() {
        // Given
        translate(PAGE, Map.of("context", "elsewhere")).statusCode(200);

        // When
        translate(PAGE.replace("href=\"/line\"", "href=/other"), Map.of("context", "elsewhere"))
                .body("items[0].results[0].text", equalTo(RIGHT.replace("href=\"/line\"", "href=/other")))
                .body("items[0].results[0].segments.cached", equalTo(5));

        // Then
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void aPageIsReadAndSummarizedWithoutItsMarkup() {
        // Given
        model.always(Reply.sound());

        // When
        given().contentType("application/json")
                .body(Map.of("text", PAGE, "format", "html"))
                .post("/v1/summarize")
                .then()
                .statusCode(200)
                .body("source.language", equalTo("en"))
                .body("summary.text", equalTo("A summary in English."));

        // Then
        assertThat(model.asked().getFirst().user())
                .contains(
                        "A new ferry line to the islands\n\nThe harbour office will open a new ferry line to the islands")
                .doesNotContain("<b>", "<p", "&amp;", "var a");
    }

    @Test
    void furnitureIsDroppedFromPlainTextOnly() {
        translate(PAGE, Map.of("article", true))
                .statusCode(400)
                .body("violations.field", contains("article"))
                .body("violations.message", contains(containsString("works on plain text")));
    }

    private static String spoilt(String how, String right) {
        return switch (how) {
            case "lost" -> right.replace("<g1>", "").replace("</g1>", "");
            case "crossed" ->
                "En la primavera, <g1>la oficina del puerto abrirá <g2>una nueva</g1> línea</g2> hacia las islas.";
            case "emptied" -> right.replace("<g1>la oficina del puerto", "la oficina del puerto<g1>");
            case "doubled" -> right.replace("</g1>", "</g1> <g1>o él</g1>");
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static Reply spanish(UnaryOperator<String> made) {
        return Reply.segments((id, text) -> {
            String right = SPANISH.getOrDefault(text, text);
            return Reply.seg(id, right.contains("<g1>") ? made.apply(right) : right);
        });
    }

    private static ValidatableResponse translate(String page, Map<String, ?> besides) {
        Map<String, Object> body = new HashMap<>(Map.of("source", "en", "target", "es", "format", "html"));
        body.put("texts", List.of(page));
        body.putAll(besides);
        return given().contentType("application/json")
                .body(body)
                .post("/v1/translate")
                .then();
    }
}
