package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.glossa.stub.Asked;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithTwoStubModels;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a model does wrong in one segment is asked for again alone, with what was wrong; then of the next provider; else it is
 * marked.
 */
@QuarkusTest
@WithTestResource(
        value = WithTwoStubModels.class,
        initArgs = {@ResourceArg(name = "route", value = "first,second"), @ResourceArg(name = "checks", value = "all")})
class RepairTest {

    private static final String SOURCE =
            "The two ships carry 28 cars each and sail every morning, the mayor said, see <x id=\"1\"/> for the timetable.";

    private static final String ITALIAN =
            "Le due navi portano 28 macchine ciascuna e partono ogni mattina, ha detto la sindaca; gli orari sono su <x id=\"1\"/>.";

    private static final String HALF =
            "The two ships carry 28 cars each and sail every morning, dijo la alcaldesa; el horario está en <x id=\"1\"/>.";

    private static final String MORE = " La travesía dura algo menos de una hora y pasa junto al viejo faro. "
            + "A bordo se sirven café y bocadillos, y los niños no pagan. En invierno el barco espera a los escolares. "
            + "Quien lleve bicicleta debe avisar con tiempo, porque caben pocas. Los perros viajan en la cubierta de popa. "
            + "Cuando sopla viento del norte la salida se retrasa hasta que el mar se calma.";

    private static final Map<String, String> SPANISH = Map.of(
            "The harbour office will open a new ferry line to the islands in the spring.",
            "La oficina del puerto abrirá en primavera una nueva línea de transbordador a las islas.",
            SOURCE,
            "Los dos barcos llevan 28 coches cada uno y salen todas las mañanas, dijo la alcaldesa; el horario está en <x id=\"1\"/>.",
            "Fishermen had asked for the line for many years, because the road over the hills is closed in winter.",
            "Los pescadores pedían la línea desde hacía muchos años, porque la carretera de las colinas se cierra en invierno.");

    private static final String TEXT = """
            The harbour office will open a new ferry line to the islands in the spring.

            The two ships carry 28 cars each and sail every morning, the mayor said, see https://ferry.example.org/times for the timetable.

            Fishermen had asked for the line for many years, because the road over the hills is closed in winter.""";

    private static final String RIGHT = """
            La oficina del puerto abrirá en primavera una nueva línea de transbordador a las islas.

            Los dos barcos llevan 28 coches cada uno y salen todas las mañanas, dijo la alcaldesa; el horario está en https://ferry.example.org/times.

            Los pescadores pedían la línea desde hacía muchos años, porque la carretera de las colinas se cierra en invierno.""";

    /** What a model makes of a right translation, and the check that must find it. */
    record Mistake(String name, String check, UnaryOperator<String> made) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("an address lost", "preserved", right -> right.replace("<x id=\"1\"/>", "la red")),
                new Mistake("an address doubled", "preserved", right -> right + " <x id=\"1\"/>"),
                new Mistake("another language", "language", right -> ITALIAN),
                new Mistake("half of it as it was", "language", right -> HALF),
                new Mistake("the source again", "echo", right -> SOURCE),
                new Mistake("a number changed", "numbers", right -> right.replace("28", "82")),
                new Mistake("a number lost", "numbers", right -> right.replace("28 ", "")),
                new Mistake(
                        "an end cut off",
                        "completeness",
                        right -> "Los dos barcos llevan 28 coches, <x id=\"1\"/> y sa"),
                new Mistake("twice the same", "repetition", right -> right + " " + right),
                new Mistake("much more than there is", "length", right -> right + MORE),
                new Mistake("a preamble", "chatter", right -> "Sure! Here is the Spanish translation:\n\n" + right),
                new Mistake("a note", "chatter", right -> right + "\n\n(Nota: se mantuvo la dirección.)"),
                new Mistake(
                        "a refusal", "refusal", right -> "Lo siento, no puedo traducir los 28 coches. <x id=\"1\"/>"));
    }

    @WithTwoStubModels.First
    StubModel first;

    @WithTwoStubModels.Second
    StubModel second;

    @BeforeEach
    void forget() {
        first.reset();
        second.reset();
        first.always(spanish(right -> right));
        second.always(spanish(right -> right));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeMadeOnceIsRepairedAndKept(Mistake mistake) {
        // Given
        first.next(spanish(mistake.made()));

        // When
        translate("once " + mistake, false)
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("items[0].results[0].verdict", equalTo("repaired"))
                .body("items[0].results[0].findings", empty())
                .body("items[0].results[0].segments.repaired", equalTo(1));

        // Then: the segment was asked for again alone, with what was wrong and between its neighbours
        assertThat(first.asked()).hasSize(2);
        Asked again = first.asked().get(1);
        assertThat(again.segments()).containsOnlyKeys(2);
        assertThat(again.system()).contains("- segment 2, " + mistake.check() + ": ");
        assertThat(again.user())
                .containsSubsequence("<before>", "The harbour office", "<seg id=\"2\">", "<after>", "Fishermen");
        assertThat(second.asked()).isEmpty();
        translate("once " + mistake, false)
                .body("items[0].results[0].segments.cached", equalTo(3))
                .body("items[0].results[0].text", equalTo(RIGHT));
        assertThat(first.asked()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatOneModelKeepsGettingWrongTheNextIsAskedFor(Mistake mistake) {
        // Given
        first.always(spanish(mistake.made()));

        // When
        translate("next " + mistake, false)
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("items[0].results[0].verdict", equalTo("repaired"))
                .body("items[0].results[0].provider", equalTo("first, second"));

        // Then
        assertThat(first.asked()).hasSize(2);
        assertThat(second.asked()).hasSize(1);
        assertThat(second.asked().getFirst().segments()).containsOnlyKeys(2);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatNobodyGetsRightIsMarkedAndNotKept(Mistake mistake) {
        // Given
        first.always(spanish(mistake.made()));
        second.always(spanish(mistake.made()));

        // When
        translate("never " + mistake, false)
                .body("items[0].results[0].verdict", equalTo("failed"))
                .body("items[0].results[0].findings.check", hasItem(mistake.check()))
                .body("items[0].results[0].findings.segment", everyItem(equalTo(2)));
        int asked = first.asked().size();

        // Then: the two others are kept, and this one is asked for again
        translate("never " + mistake, false)
                .body("items[0].results[0].verdict", equalTo("failed"))
                .body("items[0].results[0].segments.cached", equalTo(2));
        assertThat(first.asked().get(asked).segments()).containsOnlyKeys(2);
        translate("never " + mistake, true).body("type", containsString("unsound-answer"));
    }

    @Test
    void manyMistakesAreAskedForAgainByAFewCalls() {
        // Given: a dozen paragraphs, all wrong at first
        String text = String.join(
                "\n\n",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number ->
                                "Look at https://example.org/" + number + " for boat " + (char) ('A' + number) + ".")
                        .toList());
        first.next(Reply.segments((id, segment) -> Reply.seg(id, "Mire el barco.")));
        first.always(Reply.segments((id, segment) ->
                Reply.seg(id, segment.replace("Look at", "Vea").replace("for boat", "para el barco"))));

        // When
        given().contentType("application/json")
                .body(Map.of("texts", List.of(text), "source", "en", "target", "es"))
                .post("/v1/translate")
                .then()
                .statusCode(200)
                .body("items[0].results[0].verdict", equalTo("repaired"))
                .body("items[0].results[0].segments.repaired", equalTo(12));

        // Then
        assertThat(first.asked()).hasSize(1 + 8);
    }

    /** What tells a sentence that was joined to another from one that was left out is the dictionaries. */
    @Test
    void sentencesThatWereJoinedAreNoMistake() {
        first.always(Reply.segments((id, segment) ->
                Reply.seg(id, "La vieja escuela cierra en verano y el hospital hasta la noche está abierto.")));

        sentence("The old school is closed in summer. The hospital beside it is open until the evening.")
                .body("items[0].results[0].verdict", equalTo("passed"))
                .body("items[0].results[0].findings", empty());
    }

    @Test
    void whatIsOnlyDoubtedIsToldAndKept() {
        // Given: the second half of the sentence is missing, but the full stop is there
        first.always(Reply.segments((id, segment) -> Reply.seg(id, "Los dos barcos llevan 28 coches cada uno.")));

        for (int cached = 0; cached <= 1; cached++) {
            sentence("The two ships carry 28 cars each and sail every morning.")
                    .body("items[0].results[0].verdict", equalTo("passed"))
                    .body("items[0].results[0].segments.cached", equalTo(cached))
                    .body("items[0].results[0].findings.check", equalTo(List.of("completeness")))
                    .body("items[0].results[0].findings.segment", equalTo(List.of(1)))
                    .body(
                            "items[0].results[0].findings[0].message",
                            equalTo("it is not sure, but the translation seems to end early: about 40 % of the text is"
                                    + " missing"));
        }

        given().formParam("source_lang", "EN")
                .formParam("target_lang", "ES")
                .formParam("text", "The two ships carry 28 cars each and sail every morning.")
                .header("Authorization", "DeepL-Auth-Key any")
                .post("/v2/translate")
                .then()
                .statusCode(200)
                .body("translations[0].glossa.verdict", equalTo("passed"))
                .body("translations[0].glossa.findings.check", equalTo(List.of("completeness")));
        assertThat(first.asked()).hasSize(1);
    }

    private static Reply spanish(UnaryOperator<String> second) {
        return Reply.segments((id, text) -> {
            String right = SPANISH.getOrDefault(text, text);
            return Reply.seg(id, id == 2 ? second.apply(right) : right);
        });
    }

    private static ValidatableResponse sentence(String text) {
        return given().contentType("application/json")
                .body(Map.of("texts", List.of(text), "source", "en", "target", "es"))
                .post("/v1/translate")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse translate(String context, boolean strict) {
        return given().contentType("application/json")
                .body(Map.of(
                        "texts", List.of(TEXT), "source", "en", "target", "es", "context", context, "strict", strict))
                .post("/v1/translate")
                .then()
                .statusCode(strict ? 502 : 200);
    }
}
