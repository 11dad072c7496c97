package io.glossa.api.deepl;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.deepl.api.DeepLClient;
import com.deepl.api.TextResult;
import io.glossa.stub.Injected;
import io.glossa.stub.PatientModel;
import io.glossa.stub.WithPatientModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** DeepL's client gives up sooner than a model answers, and asks again: the model must not hear of it. */
@QuarkusTest
@TestProfile(ImpatientClientTest.Watched.class)
@WithTestResource(WithPatientModel.class)
@Timeout(120)
class ImpatientClientTest {

    public static final class Watched implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.cache.admin", "true");
        }
    }

    @Injected
    PatientModel model;

    @Test
    void getsItsAnswerFromTheOneCallThatItsFirstTryHasBegun() throws Exception {
        // Given
        long before = collapsed();
        DeepLClient client = DeepLClientTest.client(Duration.ofMillis(100), 20);
        CompletableFuture<TextResult> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(client.translateText("Fresh bread.", "en", "de"));
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        PatientModel.Call call = model.next();

        // When its second try waits for what the first has begun
        while (collapsed() < before + 1) {
            Thread.onSpinWait();
        }
        call.answer("{\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                + "\"content\":\"<seg id=\\\"1\\\">Frisches Brot.</seg>\"}}]}");

        // Then
        assertThat(answer.join().getText()).isEqualTo("Frisches Brot.");
        assertThat(model.calls()).isZero();
    }

    private static long collapsed() {
        return given().when().get("/v1/cache").jsonPath().getLong("collapsed");
    }
}
