package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.WithEveryKind;
import io.glossa.stub.WithTls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shipped asks a provider by TLS, and trusts whom it is told to. */
@QuarkusIntegrationTest
@WithTestResource(WithTls.class)
class TlsIT {

    @Test
    void asksAProviderByTls() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("The ferry stays in the harbour."), "source", "en", "target", "es"))
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(200)
                .body("items[0].results[0].text", equalTo(WithEveryKind.SAID))
                .body("items[0].results[0].provider", equalTo("secure"));
    }
}
