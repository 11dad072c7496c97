package io.glossa.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.glossa.failure.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Asks a kind's model, and lets a server on this machine answer in its service's stead. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheWire {

    static final String PROVIDER = "acme";
    static final String KEY = "wire-0123456789-secret";
    static final String SYSTEM = "Translate. Keep \"every\" tag.";
    static final String USER = "<seg id=\"1\">Xin chào,\nthế giới</seg>";
    static final String RIGHT = "<seg id=\"1\">Hello,\nworld \u2013 \uD83D\uDC4B</seg>";
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    final WireMockServer server = new WireMockServer(options().dynamicPort());

    abstract Kind kind();

    @BeforeEach
    void forget() {
        if (!server.isRunning()) {
            server.start();
        }
        server.resetAll();
    }

    @AfterAll
    void close() {
        server.stop();
    }

    /** The service under test, as a team configures it that has only a bare address and a key. */
    FakeService service() {
        return FakeService.at("http://127.0.0.1:" + server.port()).withKey(KEY);
    }

    void answers(int status, String body) {
        answers(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body));
    }

    void answers(ResponseDefinitionBuilder response) {
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    ChatResponse ask(FakeService service) {
        return kind().build(PROVIDER, service, new HeaderKeepingClientBuilder(() -> NOW))
                .chat(SystemMessage.from(SYSTEM), UserMessage.from(USER));
    }

    /** What comes of a call that must fail, with what must hold of every failure. */
    Failure failing(FakeService service) {
        Throwable thrown = catchThrowable(() -> ask(service));
        assertThat(thrown).as("a failure").isNotNull().isNotInstanceOf(NullPointerException.class);
        Failure failure = Mishap.of(PROVIDER, thrown, Duration.ofSeconds(1)).failure();
        assertThat(failure.toString() + failure.message()).doesNotContain(KEY, "Xin chào", "chat/completions");
        assertThat(server.getAllServeEvents()).as("calls").hasSize(1);
        return failure;
    }

    LoggedRequest request() {
        List<LoggedRequest> requests = server.getAllServeEvents().stream()
                .map(com.github.tomakehurst.wiremock.stubbing.ServeEvent::getRequest)
                .toList();
        assertThat(requests).hasSize(1);
        return requests.getFirst();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A JSON string with its quotes. */
    static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }
}
