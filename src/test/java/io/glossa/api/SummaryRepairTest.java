package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithTwoStubModels;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summary that fails its checks is asked for again, with what was wrong; then of the next provider; else it is marked. */
@QuarkusTest
@WithTestResource(
        value = WithTwoStubModels.class,
        initArgs = {@ResourceArg(name = "route", value = "first,second"), @ResourceArg(name = "checks", value = "all")})
class SummaryRepairTest {

    private static final String TEXT = """
            The harbour office will open a new ferry line to the islands in the spring, the town council decided.

            The two ships carry 28 cars each and sail every morning. The road over the hills is closed in winter, and fishermen had
            asked for the line for many years. The council will pay 1.2 million euros for the new quay. See
            https://ferry.example.org/times for the timetable.""";

    private static final String GOOD =
            "La ciudad abrirá en primavera una línea de transbordador a las islas. Sus dos barcos llevan 28 coches cada uno.";

    @WithTwoStubModels.First
    StubModel first;

    @WithTwoStubModels.Second
    StubModel second;

    @BeforeEach
    void forget() {
        first.reset();
        second.reset();
        first.always(summary(GOOD));
        second.always(summary(GOOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            numbers   | La ciudad abrirá en primavera una línea de transbordador. Sus dos barcos llevan 82 coches cada uno.
            language  | The town will open a ferry line to the islands in the spring. Its two ships carry 28 cars each.
            chatter   | Aquí está el resumen: La ciudad abrirá en primavera una línea de transbordador a las islas.
            refusal   | Lo siento, pero no puedo ayudarte con este texto.
            addresses | La ciudad abrirá en primavera una línea de transbordador, véase https://ferry.example.org/times.
            """)
    void aMistakeMadeOnceIsRepairedAndKept(String check, String wrong) {
        // Given
        first.next(summary(wrong));

        // When
        summarize("once " + check, false)
                .statusCode(200)
                .body("summary.text", equalTo(GOOD))
                .body("summary.verdict", equalTo("repaired"))
                .body("summary.findings", empty());

        // Then: it was told what was wrong, and what is right now is kept
        assertThat(first.asked()).hasSize(2);
        assertThat(first.asked().get(0).system()).doesNotContain("sent back");
        assertThat(first.asked().get(1).system()).contains("sent back", "- " + check + ": ");
        summarize("once " + check, false)
                .body("summary.text", equalTo(GOOD))
                .body("summary.verdict", equalTo("passed"));
        assertThat(first.asked()).hasSize(2);
    }

    @Test
    void whatOneModelKeepsGettingWrongTheNextIsAskedFor() {
        // Given
        first.always(summary(GOOD.replace("28", "82")));

        // When
        summarize("next", false)
                .statusCode(200)
                .body("summary.text", equalTo(GOOD))
                .body("summary.verdict", equalTo("repaired"));

        // Then
        assertThat(first.asked()).hasSize(2);
        assertThat(second.asked()).hasSize(1);
    }

    @Test
    void whatNobodyGetsRightIsMarkedAndNotKept() {
        // Given
        first.always(summary(GOOD.replace("28", "82")));
        second.always(summary(GOOD.replace("28", "82")));

        // When
        summarize("never", false)
                .statusCode(200)
                .body("summary.text", equalTo(GOOD.replace("28", "82")))
                .body("summary.verdict", equalTo("failed"))
                .body("summary.findings.check", hasItem("numbers"))
                .body("summary.findings[0].message", containsString("82"));
        int asked = first.asked().size();

        // Then
        summarize("never", false).body("summary.verdict", equalTo("failed"));
        assertThat(first.asked()).hasSizeGreaterThan(asked);
        summarize("never", true).statusCode(502).body("type", containsString("unsound-answer"));
    }

    private static Reply summary(String text) {
        return Reply.words("<summary>" + text + "</summary>");
    }

    private static ValidatableResponse summarize(String about, boolean strict) {
        return given().contentType("application/json")
                .body(Map.of("text", TEXT + " (" + about + ")", "source", "en", "language", "es", "strict", strict))
                .post("/v1/summarize")
                .then();
    }
}
