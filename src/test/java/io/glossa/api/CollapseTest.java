package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.stub.Injected;
import io.glossa.stub.PatientModel;
import io.glossa.stub.WithPatientModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one request is having made already, no other one pays for. */
@QuarkusTest
@TestProfile(CollapseTest.Patient.class)
@WithTestResource(WithPatientModel.class)
@Timeout(120)
class CollapseTest {

    public static final class Patient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.abandoned-grace", "30s", "glossa.cache.admin", "true");
        }
    }

    @Injected
    PatientModel model;

    @Test
    void identicalRequestsAtOnceAreOneCallUpstream() throws Exception {
        // Given
        long before = collapsed();
        List<CompletableFuture<Response>> answers = IntStream.range(0, 40)
                .mapToObj(i -> begin("Fresh bread.", "max-age=60"))
                .toList();
        PatientModel.Call call = model.next();
        await(before + 39);

        // When
        call.answer(said("Frisches Brot."));

        // Then
        List<Response> done = answers.stream().map(CompletableFuture::join).toList();
        assertThat(done).allSatisfy(answer -> assertThat(text(answer)).isEqualTo("Frisches Brot."));
        assertThat(done)
                .filteredOn(answer -> answer.header("Cache-Status").equals("glossa; fwd=miss; stored"))
                .hasSize(1);
        assertThat(done)
                .filteredOn(answer -> answer.header("Cache-Status").equals("glossa; fwd=miss; collapsed"))
                .hasSize(39);
        assertThat(model.calls()).isZero();
    }

    @Test
    void whoHangsUpAndAsksAgainFindsItsCallStillUnderWay() throws Exception {
        // Given
        Socket caller = HangUpTest.Call.begin("/v1/translate", body("Old bread."));
        PatientModel.Call call = model.next();
        long before = collapsed();

        // When
        caller.close();
        CompletableFuture<Response> again = begin("Old bread.", "max-age=60");
        await(before + 1);
        call.answer(said("Altes Brot."));

        // Then
        assertThat(text(again.join())).isEqualTo("Altes Brot.");
        assertThat(model.calls()).isZero();
    }

    @Test
    void aFailureReachesAllWhoWaitAndIsNotKept() throws Exception {
        // Given
        long before = collapsed();
        CompletableFuture<Response> first = begin("Stale bread.", "max-age=60");
        PatientModel.Call call = model.next();
        CompletableFuture<Response> second = begin("Stale bread.", "max-age=60");
        await(before + 1);

        // When
        call.refuse();

        // Then
        assertThat(first.join().path("type").toString()).isEqualTo("/problems/provider-refused");
        assertThat(second.join().path("type").toString()).isEqualTo("/problems/provider-refused");
        CompletableFuture<Response> third = begin("Stale bread.", "max-age=60");
        model.next().answer(said("Altbackenes Brot."));
        assertThat(third.join().statusCode()).isEqualTo(200);
    }

    @Test
    void whoTakesNothingFromTheCacheAsksForItself() throws IOException, InterruptedException {
        CompletableFuture<Response> first = begin("Warm bread.", "max-age=60");
        PatientModel.Call call = model.next();
        CompletableFuture<Response> second = begin("Warm bread.", "no-cache");

        model.next().answer(said("Warmes Brot, neu."));
        call.answer(said("Warmes Brot."));

        assertThat(text(second.join())).isEqualTo("Warmes Brot, neu.");
        assertThat(text(first.join())).isEqualTo("Warmes Brot.");
    }

    /** Each on a thread of its own: none waits for another's turn. */
    private static CompletableFuture<Response> begin(String text, String cacheControl) {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(given().contentType("application/json")
                        .header("Cache-Control", cacheControl)
                        .body(body(text))
                        .when()
                        .post("/v1/translate"));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private static String text(Response answer) {
        return String.valueOf(answer.<Object>path("items[0].results[0].text"));
    }

    /** Until so many answers are waited for. */
    private static void await(long collapsed) {
        while (collapsed() < collapsed) {
            Thread.onSpinWait();
        }
    }

    private static String body(String text) {
        return "{\"texts\":[\"" + text + "\"],\"source\":\"en\",\"target\":\"de\"}";
    }

    private static String said(String text) {
        return "{\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                + "\"content\":\"<seg id=\\\"1\\\">" + text + "</seg>\"}}]}";
    }

    private static long collapsed() {
        return given().when().get("/v1/cache").jsonPath().getLong("collapsed");
    }
}
