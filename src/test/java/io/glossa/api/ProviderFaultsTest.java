package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.github.tomakehurst.wiremock.http.Fault;
import io.glossa.stub.Asked;
import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model service does: a right answer, a marked one, or a clear problem, and never a wrong 200. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class ProviderFaultsTest {

    private static final String TEXT =
            "The first paragraph.\n\nThe second one, see https://example.org/a.\n\nThe third.";
    private static final String RIGHT =
            "Spanish: The first paragraph.\n\nSpanish: The second one, see https://example.org/a.\n\nSpanish: The third.";

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void aMissingSegmentAloneIsAskedForAgain() {
        model.next(Reply.segments((id, text) -> id == 2 ? "" : Reply.seg(id, "Spanish: " + text)));
        isRepaired(1);
        assertThat(model.asked().get(1).segments()).containsOnlyKeys(2);
    }

    @Test
    void aDoubledSegmentAloneIsAskedForAgain() {
        model.next(
                Reply.segments((id, text) -> Reply.seg(id, "Spanish: " + text) + (id == 3 ? Reply.seg(3, "x") : "")));
        isRepaired(1);
        assertThat(model.asked().get(1).segments()).containsOnlyKeys(3);
    }

    @Test
    void anUnknownSegmentIsLeftOut() {
        model.next(Reply.segments((id, text) -> Reply.seg(id, "Spanish: " + text) + Reply.seg(id + 70, "made up")));
        translate().statusCode(200).body("items[0].results[0].text", equalTo(RIGHT));
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void chatterRoundTheAnswerIsLeftOut() {
        model.next(Reply.segments((id, text) -> (id == 1 ? "Sure, here is your translation:\n```xml\n" : "")
                + Reply.seg(id, "Spanish: " + text)
                + (id == 3 ? "\n```\nLet me know if you need more!" : "")));
        translate().statusCode(200).body("items[0].results[0].text", equalTo(RIGHT));
    }

    @Test
    void anAnswerCutOffIsCompleted() {
        model.next(Reply.cutOff(0.5));
        translate()
                .statusCode(200)
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("items[0].results[0].verdict", equalTo("repaired"));
        assertThat(model.asked().get(1).segments()).doesNotContainKey(1);
    }

    @Test
    void aLostAddressIsAskedForAgain() {
        model.next(Reply.segments((id, text) -> Reply.seg(id, "Spanish: " + text.replaceAll("<x[^>]*>", "here"))));
        isRepaired(1);
    }

    @Test
    void anAddressThatStaysLostIsMarkedAndNotKept() {
        model.always(Reply.segments((id, text) -> Reply.seg(id, "Spanish: " + text.replaceAll("<x[^>]*>", "here"))));
        translate("default", "strict", false)
                .statusCode(200)
                .body("items[0].results[0].verdict", equalTo("failed"))
                .body("items[0].results[0].findings[0].check", equalTo("preserved"))
                .body("items[0].results[0].findings[0].segment", equalTo(2));
        model.reset();
        translate("default", "strict", false).body("items[0].results[0].text", equalTo(RIGHT));
        assertThat(model.asked().getFirst().segments()).containsOnlyKeys(2);
    }

    @Test
    void underStrictAnUnsoundAnswerIsAnError() {
        model.always(Reply.segments((id, text) -> Reply.seg(id, "Spanish: " + text.replaceAll("<x[^>]*>", "here"))));
        translate("no-store", "strict", true)
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unsound-answer"))
                .body("findings[0].check", equalTo("preserved"));
    }

    @Test
    void aSegmentThatStaysMissingIsMarked() {
        model.always(Reply.segments((id, text) -> id == 2 ? "" : Reply.seg(id, "Spanish: " + text)));
        translate("no-store", "strict", false)
                .statusCode(200)
                .body("items[0].results[0].verdict", equalTo("failed"))
                .body("items[0].results[0].findings.check", contains("completeness"))
                .body("items[0].results[0].findings[0].segment", equalTo(2))
                .body("items[0].results[0].text", containsString("\n\nThe second one, see https://example.org/a.\n\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Lo siento, no puedo ayudar.", "<seg id=\"1\">only the start", "<seg id=\"99\">x</seg>"})
    void wordsThatAreNoAnswerAreAProblem(String words) {
        model.always(Reply.words(words));
        translate("no-store", "strict", false).statusCode(502).body("type", equalTo("/problems/unsound-answer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>It works!</html>", "{}", "{\"choices\":[]}", "{\"choices\":[{\"message\":{}}]}", "[1"
            })
    void aBodyThatIsNoAnswerIsAProblem(String body) {
        model.always(Reply.raw(body));
        int status = translate("no-store", "strict", false)
                .contentType("application/problem+json")
                .body("detail", notNullValue())
                .extract()
                .statusCode();
        assertThat(status).isIn(502, 503);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 422})
    void aRefusalIsNotTriedAgain(int status) {
        model.always(Reply.status(status, "{\"error\":{\"code\":\"invalid_api_key\"}}"));
        translate("no-store", "strict", false)
                .statusCode(502)
                .body("type", equalTo("/problems/provider-refused"))
                .body("provider", equalTo("stub"))
                .body("reason", containsString(status + " invalid_api_key"));
        assertThat(model.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 529})
    void whatCanGetBetterIsTriedAgain(int status) {
        model.next(Reply.status(status, "{}"));
        translate("no-store", "strict", false)
                .statusCode(200)
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("usage.calls", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500})
    void whatStaysBadIsAProblemThatSaysWhenToComeBack(int status) {
        model.always(Reply.status(status, "{}").header("Retry-After", "1"));
        translate("no-store", "strict", false)
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("/problems/providers-unavailable"))
                .body("detail", containsString("stub: "));
        assertThat(model.asked()).hasSize(2);
    }

    @Test
    void aWaitLongerThanTheBudgetIsNotWaited() {
        model.always(Reply.status(429, "{}").header("Retry-After", "3600"));
        translate("no-store", "strict", false).statusCode(503).header("Retry-After", equalTo("3600"));
        assertThat(model.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECTION_RESET_BY_PEER",
                "EMPTY_RESPONSE",
                "MALFORMED_RESPONSE_CHUNK",
                "RANDOM_DATA_THEN_CLOSE"
            })
    void aBrokenConnectionIsTriedAgain(String fault) {
        model.next(Reply.fault(Fault.valueOf(fault)));
        translate("no-store", "strict", false).statusCode(200).body("items[0].results[0].text", equalTo(RIGHT));
    }

    @Test
    void aSlowAnswerIsGivenUpAndAskedForAgain() {
        model.next(Reply.late(10_000));
        translate("no-store", "strict", false).statusCode(200).body("items[0].results[0].text", equalTo(RIGHT));
    }

    @Test
    void whenTheBudgetRunsOutThatIsSaid() {
        model.always(Reply.late(10_000));
        given().contentType("application/json")
                .header("Prefer", "wait=1")
                .header("Cache-Control", "no-store")
                .body(Map.of("texts", List.of(TEXT), "source", "en", "target", "es"))
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(504)
                .header("Preference-Applied", equalTo("wait=1"))
                .body("type", equalTo("/problems/deadline-exceeded"));
    }

    @Test
    void theBudgetHoldsForASummaryToo() {
        model.always(Reply.late(10_000));
        given().contentType("application/json")
                .header("Prefer", "wait=1")
                .header("Cache-Control", "no-store")
                .body(Map.of("text", TEXT, "source", "en"))
                .when()
                .post("/v1/summarize")
                .then()
                .statusCode(504)
                .body("type", equalTo("/problems/deadline-exceeded"));
        // The model's time-out is 2 s: an answer before that shows that the budget ended it.
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void whatAModelThinksAloudIsNoAnswer() {
        model.next(Reply.segments((id, text) ->
                (id == 1 ? "<think>\n" + Reply.seg(1, "hm") + "</think>\n" : "") + Reply.seg(id, "Spanish: " + text)));
        translate().statusCode(200).body("items[0].results[0].text", equalTo(RIGHT));
        model.next(Reply.words("<think>Let me see.</think>\nThe ferry stays."));
        summarize().statusCode(200).body("summary.text", equalTo("The ferry stays."));
    }

    @Test
    void aSummaryWithoutItsTagsIsTakenWhereItIsNothingElse() {
        model.always(Reply.words("The ferry stays."));
        summarize().statusCode(200).body("summary.text", equalTo("The ferry stays."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<summary></summary>",
                "Sure, here is the summary:\n\nThe ferry stays.",
                "<summary>one</summary><summary>two</summary>",
                "<summary>not closed",
                "<summary>It is all at https://example.org/a</summary>",
                "<think>and no end"
            })
    void aSummaryThatIsNoneIsAskedForAgainAndThenAProblem(String words) {
        model.always(Reply.words(words));
        summarize().statusCode(502).body("type", equalTo("/problems/unsound-answer"));
        assertThat(model.asked()).hasSize(2).allMatch(Asked::isSummary);
    }

    private void isRepaired(int segments) {
        translate("no-store", "strict", false)
                .statusCode(200)
                .body("items[0].results[0].text", equalTo(RIGHT))
                .body("items[0].results[0].verdict", equalTo("repaired"))
                .body("items[0].results[0].findings", empty())
                .body("items[0].results[0].segments.repaired", equalTo(segments));
        assertThat(model.asked()).hasSize(2);
    }

    private ValidatableResponse translate() {
        return translate("no-store", "strict", false);
    }

    private static ValidatableResponse translate(String cache, String field, Object value) {
        return given().contentType("application/json")
                .header("Cache-Control", cache)
                .body(Map.of("texts", List.of(TEXT), "source", "en", "target", "es", field, value))
                .when()
                .post("/v1/translate")
                .then();
    }

    private static ValidatableResponse summarize() {
        return given().contentType("application/json")
                .header("Cache-Control", "no-store")
                .body(Map.of("text", TEXT, "source", "en"))
                .when()
                .post("/v1/summarize")
                .then();
    }
}
