package io.glossa.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The upstream alone: it translates well where it is not told to fail, and fails as it is told. */
class UpstreamTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Options OPTIONS = new Options(1, 1, Optional.empty(), 20, 1);

    private static final String ONE = "<seg id=\"1\">The council approved 41 new homes on Tuesday.</seg>";
    private static final String TWO = "<seg id=\"2\">Write to <x id=\"1\"/> if you want one of the 42 tickets.</seg>";
    private static final String UNO = "<seg id=\"1\">El consejo aprobó 41 viviendas nuevas el martes.</seg>";
    private static final String DOS = "<seg id=\"2\">Escriba a <x id=\"1\"/> si quiere una de las 42 entradas.</seg>";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Upstream upstream;

    @BeforeEach
    void start() throws IOException {
        upstream = new Upstream("a");
        upstream.take(Duration.ZERO);
    }

    @AfterEach
    void stop() throws IOException {
        upstream.close();
        client.shutdownNow();
    }

    @Test
    void translatesByItsTable() throws Exception {
        assertThat(content(ask())).isEqualTo(UNO + "\n" + DOS);
        assertThat(content(ask())).isEqualTo(UNO + "\n" + DOS);
        assertThat(upstream.calls()).isEqualTo(2);
        assertThat(upstream.faults()).isZero();
        assertThat(upstream.strange()).isZero();
    }

    @Test
    void countsWhatIsNoneOfOurs() throws Exception {
        assertThat(ask("<seg id=\"1\">Something else.</seg>").statusCode()).isEqualTo(422);
        assertThat(upstream.strange()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "408, 408, ''",
        "429, 429, 1",
        "500, 500, ''",
        "503, 503, ''",
        "503-later, 503, 1",
        "529, 529, ''",
        "400, 400, ''",
        "401, 401, ''",
        "403, 403, ''",
        "404, 404, ''",
        "413, 413, ''"
    })
    void failsWithAStatus(String fault, int status, String retryAfter) throws Exception {
        fail(fault);
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).isEqualTo(retryAfter);
        assertThat(upstream.faults()).isEqualTo(1);
    }

    @Test
    void saysUntilWhenToWait() throws Exception {
        fail("429-date");
        assertThat(ask().headers().firstValue("Retry-After").orElse("")).endsWith(" GMT");
    }

    @Test
    void answersWithBodiesThatAreNone() throws Exception {
        fail("empty-body");
        assertThat(ask().body()).isEmpty();
        fail("empty-object");
        assertThat(ask().body()).isEqualTo("{}");
        fail("malformed");
        assertThatThrownBy(() -> content(ask())).isInstanceOf(com.fasterxml.jackson.core.JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset", "reset-amid", "cut-body", "garbage"})
    void breaksTheConnection(String fault) {
        fail(fault);
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class).isNotInstanceOf(HttpTimeoutException.class);
        assertThat(upstream.calls()).isEqualTo(1);
    }

    @Test
    void neverAnswers() {
        fail("stall");
        assertThatThrownBy(() -> ask(ONE, Duration.ofMillis(200))).isInstanceOf(HttpTimeoutException.class);
        assertThat(upstream.calls()).isEqualTo(1);
    }

    @Test
    void tellsWhyItStopped() throws Exception {
        fail("length");
        assertThat(finish(ask())).isEqualTo("length");
        String whole = UNO + "\n" + DOS;
        assertThat(content(ask())).isEqualTo(whole.substring(0, whole.length() / 2));
        fail("content-filter");
        assertThat(finish(ask())).isEqualTo("content_filter");
    }

    @Test
    void lies() throws Exception {
        fail("dropped");
        assertThat(content(ask())).isIn(UNO, DOS);
        fail("doubled");
        assertThat(content(ask())).contains(UNO, DOS, "Dicho de otro modo").containsPattern("(?s)(id=\"\\d\").*\\1");
        fail("unknown-id");
        assertThat(content(ask())).containsPattern("id=\"5[12]\"").containsPattern("id=\"[12]\"");
        fail("empty-segment");
        assertThat(content(ask())).contains("\"></seg>");
        fail("lost-placeholder");
        assertThat(content(ask())).contains(UNO, "Escriba a  si").doesNotContain("<x");
        fail("chatter");
        assertThat(content(ask())).contains(UNO + "\n" + DOS).startsWith("Sure!");
    }

    @Test
    void doesNotCountAFaultThatHasNothingToSpoil() throws Exception {
        fail("lost-placeholder");
        assertThat(content(ask(ONE))).isEqualTo(UNO);
        assertThat(upstream.faults()).isZero();
    }

    private void fail(String fault) {
        upstream.fail(OPTIONS, 1, Mix.of(fault));
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        return ask(ONE + "\n" + TWO);
    }

    private HttpResponse<String> ask(String segments) throws IOException, InterruptedException {
        return ask(segments, Duration.ofSeconds(10));
    }

    private HttpResponse<String> ask(String segments, Duration patience) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", "The text: <seg id=\"1\">...</seg>.");
        messages.addObject().put("role", "user").put("content", "<text>\n" + segments + "\n</text>");
        return client.send(
                HttpRequest.newBuilder(URI.create(upstream.address() + "/chat/completions"))
                        .timeout(patience)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String content(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).at("/choices/0/message/content").asText();
    }

    private static String finish(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).at("/choices/0/finish_reason").asText();
    }
}
