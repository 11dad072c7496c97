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

/** A Markdown file goes through a model without its markup, and comes back with it. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class MarkdownOverHttpTest {

    private static final String FILE = """
            ---
            title: The new ferry line
            ---

            # A new ferry line to the islands

            The **harbour office** will open a [new ferry line](https://example.org/new_line "All the boats") to
            the islands in the spring.

            > - [ ] Bring warm clothes, and read `notes_2.txt` first.

            | Boat | Leaves |
            | ---- | :----: |
            | _Marta_ | at nine \\| ten |

            ```sh
            echo "not this"
            ```
            """;

    /** What a good model answers to the texts that are sent. */
    private static final Map<String, String> SPANISH = Map.of(
            "A new ferry line to the islands",
            "Una nueva línea de transbordador a las islas",
            "The <g1>harbour office</g1> will open a <g2>new ferry line</g2> to\nthe islands in the spring.",
            "En la primavera, <g2>una nueva línea</g2> hacia las islas será abierta por <g1>la oficina del puerto</g1>.",
            "All the boats",
            "Todos los \"barcos\"",
            "Bring warm clothes, and read <x id=\"1\"/> first.",
            "Lea primero <x id=\"1\"/> y traiga ropa *de abrigo*.",
            "Boat",
            "Barco",
            "Leaves",
            "Sale",
            "<g1>Marta</g1>",
            "<g1>Marta</g1>",
            "at nine | ten",
            "a las nueve | diez");

    private static final String RIGHT = """
            ---
            title: The new ferry line
            ---

            # Una nueva línea de transbordador a las islas

            En la primavera, [una nueva línea](https://example.org/new_line "Todos los \\"barcos\\"") hacia las islas será abierta por **la oficina del puerto**.

            > - [ ] Lea primero `notes_2.txt` y traiga ropa \\*de abrigo\\*.

            | Barco | Sale |
            | ---- | :----: |
            | _Marta_ | a las nueve \\| diez |

            ```sh
            echo "not this"
            ```
            """;

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
        model.always(spanish(right -> right));
    }

    @Test
    void aFileIsTranslatedWithItsMarkupInItsPlaces() {
        translate(FILE, Map.of("context", "places"))
                .statusCode(200)
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("items[0].results[0].verdict", equalTo("passed"))
                .body("items[0].results[0].segments.total", equalTo(8));
    }

    @Test
    void aModelThatChangesNothingGivesBackTheFile() {
        // Given
        model.always(Reply.segments(Reply::seg));

        // Then
        translate(FILE.replace("\n", "\r\n"), Map.of("context", "the same"))
                .statusCode(200)
                .body("items[0].results[0].text", equalTo(FILE.replace("\n", "\r\n")));
    }

    @Test
    void markupThatAModelSpoilsOnceIsRepaired() {
        // Given
        model.next(spanish(right -> right.replace("<g1>la", "la")));

        // Then
        translate(FILE, Map.of("context", "once"))
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("items[0].results[0].verdict", equalTo("repaired"))
                .body("items[0].results[0].findings", empty());
    }

    @Test
    void markupThatAModelAlwaysSpoilsIsMarkedAndBreaksNothingElse() {
        // Given
        model.always(spanish(right -> right.replace("<g2>una nueva línea</g2>", "una nueva línea")));

        // Then
        translate(FILE, Map.of("context", "always"))
                .statusCode(200)
                .body("items[0].results[0].verdict", equalTo("failed"))
                .body("items[0].results[0].findings.check", contains("preserved"))
                .body(
                        "items[0].results[0].findings.message",
                        contains(containsString("[…](https://example.org/new_line")))
                .body("items[0].results[0].text", containsString("**la oficina del puerto**.\n\n> - [ ] Lea"))
                .body("items[0].results[0].text", not(containsString("<g")));
    }

    @Test
    void noAnswerCanBringMarkupWithIt() {
        // Given
        model.always(spanish(right -> right.replace("Barco", "# <script>alert(1)</script> [a](javascript:x) | b")
                .replace("Sale", "Sale\n\n- `otro`")));

        // Then
        translate(FILE, Map.of("context", "markup"))
                .body("items[0].results[0].text", not(containsString("| # <script>")))
                .body(
                        "items[0].results[0].text",
                        containsString("\\<script>alert(1)\\</script> \\[a](javascript:x) \\| b |"))
                .body("items[0].results[0].text", containsString("| Sale - \\`otro\\` |"));
    }

    @Test
    void aSummaryIsMadeFromWhatTheFileSays() {
        model.always(Reply.sound());
        given().contentType("application/json")
                .body(Map.of("text", FILE, "source", "en", "format", "markdown"))
                .when()
                .post("/v1/summarize")
                .then()
                .statusCode(200);
        assertThat(model.asked().getLast().user())
                .contains("The harbour office will open a new ferry line to the islands in the spring.")
                .doesNotContain("https://", "**", "title:", "echo");
    }

    private static ValidatableResponse translate(String text, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("source", "en", "target", "es", "format", "markdown"));
        body.put("texts", List.of(text));
        body.putAll(more);
        return given().contentType("application/json")
                .body(body)
                .when()
                .post("/v1/translate")
                .then();
    }

    private static Reply spanish(UnaryOperator<String> change) {
        return Reply.segments((id, text) -> Reply.seg(id, change.apply(SPANISH.getOrDefault(text, text))));
    }
}
