package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.stub.Collector;
import io.glossa.stub.Collector.Delivery;
import io.glossa.stub.Injected;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shipped sends its spans to a collector. */
abstract class SentTraces {

    @Injected
    Collector collector;

    private final String path;
    private final String contentType;

    SentTraces(String path, String contentType) {
        this.path = path;
        this.contentType = contentType;
    }

    @Test
    void sendsTheSpansOfARequest() throws InterruptedException {
        given().contentType("application/json")
                .body(Map.of("text", "The ferry waits for the tide.", "targets", List.of("de")))
                .when()
                .post("/v1/translate-and-summarize")
                .then()
                .statusCode(200);
        Delivery delivery = collector.next();
        while (!delivery.body().contains("chat stub-model")) {
            delivery = collector.next();
        }
        assertThat(delivery.path()).isEqualTo(path);
        assertThat(delivery.contentType()).startsWith(contentType);
        assertThat(delivery.body()).contains("glossa").doesNotContain("ferry");
    }
}
