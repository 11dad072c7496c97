package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The service as it is without any configuration: no key, no model. */
@QuarkusTest
class OfflineTest {

    @Test
    void theSampleStoryIsTranslatedAndSummarizedWithoutAnyModel() throws Exception {
        Assumptions.assumeTrue(
                Files.exists(Path.of("/usr/share/apertium/modes/eng-spa.mode")),
                "Apertium's English-Spanish pair is not installed: apt-get install apertium-eng-spa");
        String story = Files.readString(Path.of("deploy/sample-story.txt"));
        String translated = post("/v1/translate-and-summarize", Map.of("text", story, "target", "es", "article", true))
                .statusCode(200)
                .header("Cache-Status", not(containsString("stored")))
                .body("source.language", equalTo("en"))
                .body("results[0].degraded", is(true))
                .body("results[0].provider", equalTo("offline"))
                .body("results[0].verdict", equalTo("passed"))
                .body("results[0].summary.text", not(containsString("http")))
                .body("removed", contains("Home | World | Business | Sport", "Comment (0)"))
                .body("usage.calls", equalTo(0))
                .extract()
                .path("results[0].text");
        assertThat(translated)
                .contains("https://news.example.org/coast/herring-quota-2411.html", "28", "1,450", "900")
                .hasLineCount((int) story.lines()
                                .skip(1)
                                .takeWhile(line -> !line.startsWith("Source"))
                                .count()
                        + 1);
    }

    @Test
    void anAnswerOfTheOfflineEngineIsNeverKept() {
        Assumptions.assumeTrue(
                Files.exists(Path.of("/usr/share/apertium/modes/eng-spa.mode")),
                "Apertium's English-Spanish pair is not installed: apt-get install apertium-eng-spa");
        for (int i = 0; i < 2; i++) {
            post(
                            "/v1/translate",
                            Map.of(
                                    "texts",
                                    List.of("The house is red."),
                                    "source",
                                    "en",
                                    "target",
                                    "es",
                                    "formality",
                                    "formal"))
                    .statusCode(200)
                    .header("Cache-Status", equalTo("glossa; fwd=miss"))
                    .body("items[0].results[0].findings[0].check", equalTo("style"));
        }
    }

    @Test
    void aPairThatIsNotInstalledSaysWhatIsAndWhatToDo() {
        post("/v1/translate", Map.of("texts", List.of("Tổng thống phát biểu."), "source", "vi", "target", "ka"))
                .statusCode(503)
                .body("type", equalTo("/problems/providers-unavailable"))
                .body("detail", containsString("glossa.providers"));
    }

    @Test
    void aSummaryInTheTextsOwnLanguageNeedsNothingInstalled() {
        post(
                        "/v1/summarize",
                        Map.of(
                                "text",
                                "Der Hafen bleibt offen. Die Stadt zahlt dafür 3 Millionen Euro. Es regnet.",
                                "summary",
                                Map.of("sentences", 1)))
                .statusCode(200)
                .body("source.language", equalTo("de"))
                .body("degraded", is(true))
                .body("summary.verdict", equalTo("passed"));
    }

    @Test
    void theServiceIsReadyWhereAPairIsInstalled() {
        boolean pair = Files.exists(Path.of("/usr/share/apertium/modes/eng-spa.mode"));
        Assumptions.assumeTrue(pair, "No pair of Apertium is installed");
        given().when()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.data.offline", hasItem("can be asked"));
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post(path)
                .then();
    }
}
