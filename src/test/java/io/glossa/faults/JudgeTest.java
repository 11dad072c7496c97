package io.glossa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The campaign is worth as much as its judge: planted mistakes must not get past it. */
class JudgeTest {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String PROBLEM = "application/problem+json";

    private static final Text ASKED = new Text(
            "One.\n\nSee https://example.org/reports/7.html.\n\nThree.",
            "Uno.\n\nMire https://example.org/reports/7.html.\n\nTres.");

    @ParameterizedTest
    @CsvSource({"passed", "repaired"})
    void takesTheOneRightTranslation(String verdict) {
        assertThat(translated(verdict, ASKED.spanish())).isEqualTo(Outcome.RIGHT);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void noticesEveryPlantedMistake(String text) {
        assertThat(translated("passed", text)).isEqualTo(Outcome.WRONG);
        assertThat(translated("repaired", text)).isEqualTo(Outcome.WRONG);
        assertThat(translated("failed", text)).isEqualTo(Outcome.MARKED);
    }

    static List<String> mistakes() {
        return List.of(
                "",
                ASKED.english(),
                "Uno.\n\nMire https://example.org/reports/7.html.", // a segment is missing
                "Uno.\n\nMire https://example.org/reports/7.html.\n\nThree.", // one was never translated
                "Tres.\n\nMire https://example.org/reports/7.html.\n\nUno.", // two are mixed up
                "Uno.\n\nMire https://example.org/reports/8.html.\n\nTres.", // another request's
                "Uno.\n\nMire <x id=\"1\"/>.\n\nTres.", // the address is not back
                "Uno.\n\nMire .\n\nTres.", // the address is lost
                "Uno.\n\nMire https://example.org/reports/7.html.\n\nTre", // cut off
                "Uno.\n\nMire https://example.org/reports/7.html.\n\nTres.\n\nTres.", // doubled
                "Claro:\n\n" + ASKED.spanish()); // chatter
    }

    @Test
    void doesNotTakeAnAnswerThatIsNone() {
        assertThat(Judge.of(ASKED, 200, JSON, "", "")).isEqualTo(Outcome.UNCLEAR);
        assertThat(Judge.of(ASKED, 200, JSON, "", "{}")).isEqualTo(Outcome.UNCLEAR);
        assertThat(Judge.of(ASKED, 200, JSON, "", "{\"items\": [ {\"results\"")).isEqualTo(Outcome.UNCLEAR);
        assertThat(translated("fine", ASKED.spanish())).isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void doesNotTakeAFailureWithoutFindings() {
        String body = answer("failed", ASKED.spanish()).replace("[{\"check\":\"preserved\"}]", "[]");
        assertThat(Judge.of(ASKED, 200, JSON, "", body)).isEqualTo(Outcome.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "502, unsound-answer, ''",
        "502, provider-refused, ''",
        "503, providers-unavailable, 5",
        "504, deadline-exceeded, ''",
        "429, rate-limited, 1"
    })
    void takesTheProblemsOfTheContract(int status, String type, String retryAfter) {
        assertThat(Judge.of(ASKED, status, PROBLEM, retryAfter, problem(status, type)))
                .isEqualTo(Outcome.PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({
        "500, providers-unavailable, 5", // not the status that belongs to it
        "500, internal-error, ''",
        "400, invalid-request, ''", // nobody did anything wrong
        "503, providers-unavailable, ''", // does not say when
        "429, rate-limited, ''"
    })
    void takesNoOtherProblem(int status, String type, String retryAfter) {
        assertThat(Judge.of(ASKED, status, PROBLEM, retryAfter, problem(status, type)))
                .isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void takesAProblemOnlyInItsOwnForm() {
        assertThat(Judge.of(ASKED, 504, JSON, "", problem(504, "deadline-exceeded")))
                .isEqualTo(Outcome.UNCLEAR);
        assertThat(Judge.of(ASKED, 504, PROBLEM, "", problem(502, "deadline-exceeded")))
                .isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void noticesAKeyThatComesOut() {
        String told = problem(502, "provider-refused").replace("In words", "It knows no key " + Completion.KEY);
        assertThat(Judge.of(ASKED, 502, PROBLEM, "", told)).isEqualTo(Outcome.UNCLEAR);
    }

    private static Outcome translated(String verdict, String text) {
        return Judge.of(ASKED, 200, JSON, "", answer(verdict, text));
    }

    private static String answer(String verdict, String text) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        ObjectNode result =
                json.putArray("items").addObject().putArray("results").addObject();
        result.put("target", "es").put("text", text).put("verdict", verdict);
        result.putArray("findings").addObject().put("check", "preserved");
        return json.toString();
    }

    private static String problem(int status, String type) {
        return "{\"type\": \"/problems/%s\", \"title\": \"A title\", \"status\": %d, \"detail\": \"In words\"}"
                .formatted(type, status);
    }
}
