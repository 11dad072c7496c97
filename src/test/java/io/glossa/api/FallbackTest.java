package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithTwoStubModels;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A route of two providers and the offline engine: what one can't do, the next one is asked for. */
@QuarkusTest
@WithTestResource(WithTwoStubModels.class)
class FallbackTest {

    @WithTwoStubModels.First
    StubModel first;

    @WithTwoStubModels.Second
    StubModel second;

    @BeforeEach
    void forget() {
        first.reset();
        second.reset();
    }

    @Test
    void theNextProviderAnswersWhereTheFirstRefuses() {
        first.always(Reply.status(401, "{}"));
        translate(Map.of())
                .statusCode(200)
                .body("items[0].results[0].provider", equalTo("second"))
                .body("items[0].results[0].text", equalTo("German: One.\n\nGerman: Two."));
    }

    @Test
    void aProviderThatHangsLeavesTimeForTheNext() {
        first.always(Reply.late(20_000));
        given().contentType("application/json")
                .header("Prefer", "wait=2")
                .header("Cache-Control", "no-store")
                .body(Map.of("text", "One.\n\nTwo.", "source", "en", "target", "de"))
                .when()
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(200)
                .body("results[0].provider", equalTo("second"))
                .body("results[0].summary.text", equalTo("A summary in German."));
    }

    @Test
    void onlyWhatIsMissingIsAskedOfTheNext() {
        first.always(Reply.segments((id, text) -> id == 2 ? "" : Reply.seg(id, "first: " + text)));
        translate(Map.of())
                .statusCode(200)
                .body("items[0].results[0].provider", equalTo("first, second"))
                .body("items[0].results[0].text", equalTo("first: One.\n\nGerman: Two."));
        assertThat(second.asked()).hasSize(1);
        assertThat(second.asked().getFirst().segments()).containsOnlyKeys(2);
    }

    @Test
    void aPartOfALongTextThatFailsOverLeavesTheOthersAlone() {
        // Given: more than one call holds, and a segment that the first provider fails at
        String paragraph = "The ferry to the islands leaves the old harbour every morning at eight. "
                .repeat(40)
                .strip();
        List<String> paragraphs = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> "Part " + number + ". " + paragraph)
                .toList();
        first.always(asked -> (asked.segments().containsKey(7) ? Reply.status(500, "{}") : Reply.sound()).to(asked));

        translate(Map.of("texts", List.of(String.join("\n\n", paragraphs))))
                .statusCode(200)
                .body("items[0].results[0].provider", equalTo("first, second"))
                .body("items[0].results[0].verdict", equalTo("passed"));

        List<Integer> together = new ArrayList<>();
        second.asked().forEach(asked -> together.addAll(asked.segments().keySet()));
        assertThat(second.asked()).hasSize(1);
        assertThat(together).contains(7).hasSizeLessThan(8);
        // Nothing was asked of both but what failed.
        assertThat(first.asked())
                .allSatisfy(asked -> assertThat(asked.segments().containsKey(7)
                                || Collections.disjoint(asked.segments().keySet(), together))
                        .isTrue());
    }

    @Test
    void theCallersProviderIsAskedFirst() {
        translate(Map.of("provider", "second")).body("items[0].results[0].provider", equalTo("second"));
        assertThat(first.asked()).isEmpty();
    }

    @Test
    void theOfflineSummaryIsMadeFromTheModelsTranslation() {
        first.always(asked -> (asked.isSummary() ? Reply.status(400, "{}") : Reply.sound()).to(asked));
        second.always(Reply.status(400, "{}"));
        given().contentType("application/json")
                .header("Cache-Control", "no-store")
                .body(Map.of(
                        "text",
                        "The port stays open. It costs the town a lot.",
                        "source",
                        "en",
                        "target",
                        "de",
                        "summary",
                        Map.of("sentences", 2)))
                .when()
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(200)
                .body("results[0].provider", equalTo("first"))
                .body("results[0].summary.text", containsString("German: "))
                .body("results[0].degraded", is(true));
    }

    @Test
    void whereNobodyCanTheRefusalIsTold() {
        first.always(Reply.status(401, "{}"));
        second.always(Reply.status(503, "{}"));
        translate(Map.of()).statusCode(502).body("provider", equalTo("first"));
    }

    @Test
    void theRouteIsShownInOrder() {
        given().when()
                .get("/v1/providers")
                .then()
                .body("name", contains("first", "offline", "second"))
                .body("inRoute", contains(true, true, true));
    }

    private static ValidatableResponse translate(Map<String, Object> more) {
        Map<String, Object> body =
                new java.util.HashMap<>(Map.of("texts", List.of("One.\n\nTwo."), "source", "en", "target", "de"));
        body.putAll(more);
        return given().contentType("application/json")
                .header("Cache-Control", "no-store")
                .body(body)
                .when()
                .post("/v1/translate")
                .then();
    }
}
