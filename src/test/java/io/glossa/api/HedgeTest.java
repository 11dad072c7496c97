package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.Injected;
import io.glossa.stub.PatientModel;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithPatientModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hedging: a provider that is slow is not waited for alone. */
@QuarkusTest
@TestProfile(HedgeTest.Hedging.class)
@WithTestResource(WithPatientModel.class)
@WithTestResource(WithStubModel.class)
class HedgeTest {

    public static final class Hedging implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.hedge.after", "50ms", "glossa.routes.translate", "patient,stub");
        }
    }

    @Injected
    PatientModel slow;

    @Injected
    StubModel quick;

    @Test
    void theFirstSoundAnswerCountsAndTheOtherCallIsEnded() throws IOException, InterruptedException {
        given().contentType("application/json")
                .body("{\"texts\":[\"Bread.\"],\"source\":\"en\",\"target\":\"de\"}")
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(200)
                .body("items[0].results[0].text", equalTo("German: Bread."))
                .body("items[0].results[0].provider", equalTo("stub"))
                .body("usage.calls", equalTo(2));

        assertThat(slow.next().abandoned()).isTrue();
        given().when()
                .get("/q/metrics")
                .then()
                .body(containsString("glossa_hedges_total{outcome=\"won\",provider=\"stub\"} 1.0"));
        assertThat(quick.asked()).hasSize(1);
    }
}
