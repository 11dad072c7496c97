package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Where nothing is set, glossaries can be read, and nobody can change what concerns all. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class GlossariesReadOnlyTest {

    @Test
    void canBeReadAndNotChanged() {
        given().when()
                .get("/v1/glossaries")
                .then()
                .statusCode(200)
                .body("glossaries", empty())
                .body("keptIn", equalTo("memory"));
        given().contentType("text/csv")
                .body("peace,Friede")
                .when()
                .put("/v1/glossaries/names")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType("application/problem+json")
                .body("detail", containsString("glossa.glossary.admin"));
        given().when().delete("/v1/glossaries/names").then().statusCode(405);
        given().when().get("/v1/glossaries/names").then().statusCode(404);
    }
}
