package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.Injected;
import io.glossa.stub.StubModel;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept beyond the process reaches its store, and a request that is repeated is answered from what is kept. */
abstract class StoreContract {

    private static final int LOOKS = 500;

    @Injected
    StubModel model;

    abstract String store();

    @Test
    void keepsAnswers() {
        translate().body("items[0].results[0].segments.cached", equalTo(0));
        int asked = model.asked().size();

        translate()
                .body("items[0].results[0].segments.cached", equalTo(2))
                .header("Cache-Status", containsString("hit"));

        assertThat(model.asked()).hasSize(asked);
        assertThat(entries()).isPositive();
    }

    /** What is written beside the requests is there a little later. */
    private long entries() {
        long entries = 0;
        for (int i = 0; i < LOOKS && entries == 0; i++) {
            JsonPath cache = given().when().get("/v1/cache").jsonPath();
            assertThat(cache.getString("storeys[1].name")).isEqualTo(store());
            entries = cache.getLong("storeys[1].entries");
        }
        return entries;
    }

    private static ValidatableResponse translate() {
        return given().contentType("application/json")
                .body(Map.of(
                        "texts",
                        List.of("The ferry leaves at noon.\n\nNobody is on board."),
                        "source",
                        "en",
                        "target",
                        "de"))
                .when()
                .post("/v1/translate")
                .then()
                .statusCode(200);
    }
}
