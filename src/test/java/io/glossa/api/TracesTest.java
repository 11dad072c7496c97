package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.glossa.stub.WithTraces;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With traces on, one request is one tree of spans, on however many threads it is answered. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
@WithTestResource(WithTraces.class)
class TracesTest {

    private static final String TEXT = "The harbour-secret of the town stays open in winter.";

    @Injected
    StubModel model;

    @Inject
    InMemorySpanExporter exporter;

    @Inject
    OpenTelemetry openTelemetry;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void everyStepAndAttemptBelongsToItsRequest() {
        model.next(Reply.status(503, "{}"));
        given().contentType("application/json")
                .header("X-Request-Id", "traced-1")
                .body(Map.of("text", TEXT, "targets", List.of("de", "fr")))
                .when()
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(200);
        Map<String, SpanData> spans = spansOf("traced-1");
        SpanData request = spans.values().stream()
                .filter(TracesTest::isRequest)
                .findFirst()
                .orElseThrow();
        assertThat(spans.values())
                .allMatch(span -> descends(span, request, spans))
                .extracting(SpanData::getName)
                .contains("detect", "cache", "model", "verify", "chat stub-model");
        assertThat(spans.values().stream().filter(span -> span.getName().equals("chat stub-model")))
                .hasSize(5)
                .allMatch(span -> parent(span, spans).getName().equals("model"));
    }

    @Test
    void neitherTextNorKeyIsInAnySpan() {
        model.next(Reply.status(401, "{\"error\":{\"message\":\"Incorrect API key: " + StubModel.KEY + "\"}}"));
        given().contentType("application/json")
                .header("X-Request-Id", "traced-2")
                .body(Map.of("text", TEXT, "target", "it"))
                .when()
                .post("/v1/summarize");
        given().contentType("application/json")
                .header("X-Request-Id", "traced-3")
                .body(Map.of("text", TEXT, "source", "en", "target", "it"))
                .when()
                .post("/v1/translate-and-summarize");
        assertThat(spansOf("traced-2", "traced-3").values())
                .isNotEmpty()
                .noneMatch(span -> span.toString().contains("harbour-secret")
                        || span.toString().contains("sk-stub"));
    }

    @Test
    void noWordOfARequestThatIsRefusedIsInAnySpan() {
        List<String> bodies = List.of(
                "{\"texts\":\"harbour-secret\"}",
                "harbour-secret",
                "{\"harbour-secret\":1}",
                "{\"texts\":[\"a\"],\"strict\":\"harbour-secret\"}");
        for (String body : bodies) {
            given().contentType("application/json")
                    .header("X-Request-Id", "refused-" + bodies.indexOf(body))
                    .queryParam("key", "sk-stub-in-a-query")
                    .body(body)
                    .when()
                    .post("/v1/translate")
                    .then()
                    .statusCode(400);
        }
        given().contentType("application/json")
                .header("X-Request-Id", "refused-4")
                .body(Map.of("texts", List.of(TEXT), "target", "it", "provider", "harbour-secret"))
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(404);

        assertThat(spansOf("refused-0", "refused-1", "refused-2", "refused-3", "refused-4")
                        .values())
                .isNotEmpty()
                .noneMatch(span ->
                        words(span).contains("harbour-secret") || words(span).contains("sk-stub"));
    }

    private static String words(SpanData span) {
        return span.getName()
                + span.getAttributes()
                + span.getStatus()
                + span.getEvents().stream()
                        .map(event -> event.getName() + event.getAttributes())
                        .toList();
    }

    /** The spans of these requests, by id. A request's own ends just after its caller has the answer. */
    private Map<String, SpanData> spansOf(String... requests) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        Set<String> traces;
        do {
            ((OpenTelemetrySdk) openTelemetry)
                    .getSdkTracerProvider()
                    .forceFlush()
                    .join(10, TimeUnit.SECONDS);
            traces = exporter.getFinishedSpanItems().stream()
                    .filter(span -> isRequest(span) && List.of(requests).contains(id(span)))
                    .map(SpanData::getTraceId)
                    .collect(Collectors.toSet());
        } while (traces.size() < requests.length && System.nanoTime() < end);
        // Other tests' spans may come in late: only those of these requests' own traces count.
        Map<String, SpanData> spans = new HashMap<>();
        for (SpanData span : exporter.getFinishedSpanItems()) {
            if (traces.contains(span.getTraceId())) {
                spans.put(span.getSpanId(), span);
            }
        }
        assertThat(traces).hasSize(requests.length);
        return spans;
    }

    private static String id(SpanData request) {
        return String.valueOf(request.getAttributes().get(AttributeKey.stringKey("glossa.request.id")));
    }

    private static boolean isRequest(SpanData span) {
        return span.getKind() == SpanKind.SERVER;
    }

    private static boolean descends(SpanData span, SpanData from, Map<String, SpanData> spans) {
        return span.equals(from)
                || (spans.containsKey(span.getParentSpanId()) && descends(parent(span, spans), from, spans));
    }

    private static SpanData parent(SpanData span, Map<String, SpanData> spans) {
        return Objects.requireNonNull(spans.get(span.getParentSpanId()), span::getName);
    }
}
