package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.Injected;
import io.glossa.stub.PatientModel;
import io.glossa.stub.WithPatientModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A caller who hangs up where work is to be finished all the same: the next one finds it in the cache. */
@QuarkusTest
@TestProfile(FinishAbandonedTest.Finishing.class)
@WithTestResource(WithPatientModel.class)
class FinishAbandonedTest {

    public static final class Finishing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.finish-abandoned", "true");
        }
    }

    private static final String BODY = "{\"texts\":[\"Bread.\"],\"source\":\"en\",\"target\":\"de\"}";

    @Injected
    PatientModel model;

    @Test
    void keepsTheAnswerForTheNextCaller() throws IOException, InterruptedException {
        var caller = HangUpTest.Call.begin("/v1/translate", BODY);
        PatientModel.Call call = model.next();
        caller.close();

        call.answer("{\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                + "\"content\":\"<seg id=\\\"1\\\">Brot.</seg>\"}}]}");

        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        int status = 0;
        while (status != 200 && Instant.now().isBefore(end)) {
            status = kept();
        }
        assertThat(status).isEqualTo(200);
        given().contentType("application/json")
                .header("Cache-Control", "only-if-cached")
                .body(BODY)
                .when()
                .post("/v1/translate")
                .then()
                .body("items[0].results[0].text", equalTo("Brot."));
    }

    private static int kept() {
        return given().contentType("application/json")
                .header("Cache-Control", "only-if-cached")
                .body(BODY)
                .when()
                .post("/v1/translate")
                .statusCode();
    }
}
