package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.glossa.stub.Asked;
import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithGlossaries;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Glossaries in requests: what of them reaches the model, and what becomes of an answer that does not keep them. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
@WithTestResource(WithGlossaries.class)
class GlossaryUseTest {

    private static final String TEXT = "Both ceasefires hold.\n\nClimate change is real.";

    /** As a model does that keeps to the glossary, with the forms that grammar asks for. */
    private static final Reply OBEDIENT = Reply.segments((id, text) ->
            Reply.seg(id, text.replace("ceasefires", "Waffenruhen").replace("Climate change", "Des Klimawandels")));

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        given().when().delete("/v1/cache").then().statusCode(200);
        model.reset();
    }

    @Test
    void theTermsThatOccurReachTheModelAndNoOthers() {
        model.always(OBEDIENT);

        translate(Map.of("glossaries", List.of("legal")))
                .body("items[0].results[0].verdict", equalTo("passed"))
                .body("items[0].results[0].glossary.applied.source", contains("ceasefire", "climate change"))
                .body("items[0].results[0].glossary.applied.target", contains("Waffenruhe", "Klimawandel"))
                .body("items[0].results[0].glossary.missed", empty());
        assertThat(model.asked()).hasSize(1);
        assertThat(model.asked().getFirst().system())
                .contains("- ceasefire = Waffenruhe\n- climate change = Klimawandel")
                .doesNotContain("climate = Klima");
    }

    @Test
    void anAnswerThatMissesATermIsAskedForAgain() {
        model.next(Reply.sound());
        model.always(OBEDIENT);

        translate(Map.of("glossaries", List.of("legal")))
                .body("items[0].results[0].verdict", equalTo("repaired"))
                .body("items[0].results[0].segments.repaired", equalTo(2))
                .body("items[0].results[0].glossary.missed", empty());
    }

    @Test
    void aTermThatStaysMissedIsToldAndNothingOfItIsKept() {
        model.always(Reply.segments((id, text) -> Reply.seg(id, text.replace("ceasefires", "Waffenruhen"))));

        translate(Map.of("glossaries", List.of("legal")))
                .body("items[0].results[0].verdict", equalTo("failed"))
                .body("items[0].results[0].findings.check", contains("glossary"))
                .body("items[0].results[0].findings[0].segment", equalTo(2))
                .body(
                        "items[0].results[0].findings[0].message",
                        equalTo("'climate change' is not translated as 'Klimawandel'"))
                .body("items[0].results[0].glossary.applied.source", contains("ceasefire"))
                .body("items[0].results[0].glossary.missed.target", contains("Klimawandel"));
        translate(Map.of("glossaries", List.of("legal"))).body("items[0].results[0].segments.cached", equalTo(1));
        given().contentType("application/json")
                .body(request(Map.of("glossaries", List.of("legal"), "strict", true)))
                .post("/v1/translate")
                .then()
                .statusCode(502)
                .body("type", equalTo("/problems/unsound-answer"))
                .body("findings.check", hasItem("glossary"));
    }

    @Test
    void theRequestsOwnTermsWinOverStoredOnes() {
        model.always(Reply.segments((id, text) -> Reply.seg(id, text.replace("ceasefires", "Feuerpausen"))));

        translate(Map.of(
                        "texts",
                        List.of("Both ceasefires hold."),
                        "glossary",
                        List.of(Map.of("source", "ceasefire", "target", "Feuerpause")),
                        "glossaries",
                        List.of("legal")))
                .body("items[0].results[0].verdict", equalTo("passed"))
                .body("items[0].results[0].glossary.applied.target", contains("Feuerpause"));
        assertThat(model.asked().getFirst().system()).doesNotContain("Waffenruhe");
    }

    @Test
    void aStoredGlossaryIsUsedForItsPairOnly() {
        translate(Map.of("target", "fr", "glossaries", List.of("legal")))
                .body("items[0].results[0].verdict", equalTo("passed"))
                .body("items[0].results[0].glossary.applied", empty());
        assertThat(model.asked().getFirst().system()).doesNotContain("Waffenruhe");
    }

    @Test
    void withoutAGlossaryNothingIsSaidOfOne() {
        translate(Map.of()).body("items[0].results[0].glossary", nullValue());
    }

    @Test
    void aChangedEntryCostsOnlyWhatItTouches() {
        // Given
        put("news", "ceasefire\tWaffenruhe\nclimate change\tKlimawandel");
        model.always(OBEDIENT);
        translate(Map.of("glossaries", List.of("news")));
        model.reset();

        // When
        put("news", "ceasefire\tFeuerpause\nclimate change\tKlimawandel\nnever there\tnirgends");
        model.always(Reply.segments((id, text) -> Reply.seg(id, text.replace("ceasefires", "Feuerpausen"))));

        // Then
        translate(Map.of("glossaries", List.of("news"))).body("items[0].results[0].segments.cached", equalTo(1));
        assertThat(model.asked()).hasSize(1);
        assertThat(model.asked().getFirst().segments()).hasSize(1);
        model.reset();
        // What is kept hangs on the terms, not on where they come from.
        translate(Map.of(
                        "glossary",
                        List.of(
                                Map.of("source", "climate change", "target", "Klimawandel"),
                                Map.of("source", "ceasefire", "target", "Feuerpause"))))
                .body("items[0].results[0].segments.cached", equalTo(2));
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void aRememberedAnswerIsNotThatOfAnOlderGlossary() {
        put("news", "ceasefire\tWaffenruhe");
        model.always(OBEDIENT);
        for (int i = 0; i < 3; i++) {
            translate(Map.of("glossaries", List.of("news")))
                    .body("items[0].results[0].glossary.applied.target", contains("Waffenruhe"));
        }

        put("news", "ceasefires hold\tWaffenruhen hold");

        translate(Map.of("glossaries", List.of("news")))
                .body("items[0].results[0].glossary.applied.target", contains("Waffenruhen hold"));
    }

    @Test
    void aGlossaryThatThereIsNotIsToldWithThoseThatThereAre() {
        given().contentType("application/json")
                .body(request(Map.of("glossaries", List.of("legal", "leagl"))))
                .post("/v1/translate")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-glossary"))
                .body("detail", containsString("'leagl'"))
                .body("glossaries", hasItem("legal"));
        given().contentType("application/json")
                .body(request(Map.of("glossaries", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"))))
                .post("/v1/translate")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("glossaries"));
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void summariesKeepToItAsWell() {
        given().contentType("application/json")
                .body(Map.of("text", TEXT, "source", "en", "target", "de", "glossaries", List.of("legal")))
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body(Map.of("text", TEXT, "source", "en", "language", "de", "glossaries", List.of("legal")))
                .post("/v1/summarize")
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body(Map.of("text", TEXT, "source", "en", "glossaries", List.of("legal")))
                .post("/v1/summarize")
                .then()
                .statusCode(200);

        List<Asked> summaries = model.asked().stream().filter(Asked::isSummary).toList();
        assertThat(summaries.getFirst().system()).contains("- ceasefire = Waffenruhe");
        assertThat(summaries.getLast().system()).doesNotContain("Waffenruhe");
    }

    private static ValidatableResponse translate(Map<String, Object> wishes) {
        return given().contentType("application/json")
                .body(request(wishes))
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> request(Map<String, Object> wishes) {
        Map<String, Object> request = new HashMap<>(Map.of("texts", List.of(TEXT), "source", "en", "target", "de"));
        request.putAll(wishes);
        return request;
    }

    private static void put(String name, String table) {
        given().contentType("text/tab-separated-values").body(table).put("/v1/glossaries/" + name);
    }
}
