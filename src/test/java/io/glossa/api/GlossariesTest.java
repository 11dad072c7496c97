package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.glossa.stub.WithGlossaries;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glossaries as they are read, put and deleted. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
@WithTestResource(WithGlossaries.class)
class GlossariesTest {

    private static final String TSV = "text/tab-separated-values";
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    @Test
    void areListedWithWhatIsInThem() {
        put(
                "listed",
                TSV,
                "source\ttarget\tlanguage\tsource language\npeace\tFriede\tde\ten\nwar\tguerra\tes\t\n",
                201);

        given().when()
                .get("/v1/glossaries")
                .then()
                .statusCode(200)
                .body("keptIn", equalTo("disk"))
                .body("glossaries.name", hasItems("legal", "listed"))
                .body("glossaries.find { it.name == 'legal' }.keptIn", equalTo("folder"))
                .body("glossaries.find { it.name == 'legal' }.entries", equalTo(3))
                .body("glossaries.find { it.name == 'legal' }.pairs.source", contains("en"))
                .body("glossaries.find { it.name == 'legal' }.pairs.target", contains("de"))
                .body("glossaries.find { it.name == 'listed' }.keptIn", equalTo("disk"))
                .body("glossaries.find { it.name == 'listed' }.pairs.target", contains("de", "es"))
                .body(
                        "glossaries.find { it.name == 'listed' }.changed",
                        matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json          | {\"entries\":[{\"source\":\"peace, \\\"at last\\\"\",\"target\":\"Friede\",\"language\":\"de\"}]}",
                "text/tab-separated-values | source@target@language#\"peace, \"\"at last\"\"\"@Friede@de#",
                "text/csv                  | source,target,language^#\"peace, \"\"at last\"\"\",Friede,de^#"
            })
    void comeBackInEachFormAsTheyWerePut(String type, String text) {
        String body = text.replace('@', '\t').replace('#', '\n').replace('^', '\r');
        put("forms", type + "; charset=UTF-8", body);

        given().accept(type)
                .when()
                .get("/v1/glossaries/forms")
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Vary", "Accept")
                .body(equalTo(body));
    }

    @Test
    void areReadInTheFormThatTheCallerLikesBest() {
        given().when().get("/v1/glossaries/legal").then().contentType(JSON);
        given().accept("text/csv;q=0.5, text/tab-separated-values")
                .when()
                .get("/v1/glossaries/legal")
                .then()
                .contentType(startsWith(TSV));
        given().accept("image/png")
                .when()
                .get("/v1/glossaries/legal")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void areNewOrTakeThePlaceOfAnother() {
        put("placed", TSV, "peace\tFriede", 201).body("name", equalTo("placed")).body("entries", equalTo(1));
        put("placed", CSV, "peace,Friede\nwar,Krieg", 200)
                .body("entries", equalTo(2))
                .body("keptIn", equalTo("disk"));

        given().when().delete("/v1/glossaries/placed").then().statusCode(204);

        given().when()
                .get("/v1/glossaries/placed")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-glossary"))
                .body("glossaries", hasItem("legal"));
        given().when().delete("/v1/glossaries/placed").then().statusCode(404);
    }

    @Test
    void ofTheFolderAreCoveredByOthersAndNeverDeleted() {
        put("legal", TSV, "peace\tFriede", 200);
        given().accept(TSV).get("/v1/glossaries/legal").then().body(equalTo("source\ttarget\npeace\tFriede\n"));

        given().when().delete("/v1/glossaries/legal").then().statusCode(204);

        given().accept(TSV).get("/v1/glossaries/legal").then().body(containsString("ceasefire\tWaffenruhe\tde\ten"));
        given().when()
                .delete("/v1/glossaries/legal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/glossary-in-folder"))
                .body("detail", containsString("glossa.glossary.dir"));
    }

    @Test
    void areNotSentToWhoHasThemNorChangedByWhoHasAnOlderOne() {
        // Given
        put("tagged", TSV, "peace\tFriede");
        String json = tag("tagged", JSON);
        String csv = tag("tagged", CSV);

        // When, then
        given().accept(CSV)
                .header("If-None-Match", csv)
                .get("/v1/glossaries/tagged")
                .then()
                .statusCode(304)
                .header("ETag", csv);
        given().accept(CSV)
                .header("If-None-Match", json)
                .get("/v1/glossaries/tagged")
                .then()
                .statusCode(200);
        given().contentType(TSV)
                .header("If-None-Match", "*")
                .body("a\tb")
                .put("/v1/glossaries/tagged")
                .then()
                .statusCode(412)
                .body("type", endsWith("precondition-failed"));
        given().contentType(TSV)
                .header("If-Match", "\"other\", " + json)
                .body("peace\tFrieden")
                .put("/v1/glossaries/tagged")
                .then()
                .statusCode(200);
        given().header("If-Match", json).delete("/v1/glossaries/tagged").then().statusCode(412);
        given().header("If-Match", tag("tagged", TSV))
                .delete("/v1/glossaries/tagged")
                .then()
                .statusCode(204);
        given().contentType(TSV)
                .header("If-Match", "*")
                .body("a\tb")
                .put("/v1/glossaries/tagged")
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsWrongInThemIsToldByLine() {
        given().contentType(TSV)
                .body("peace\tFriede\nwar\n\ttruce\n")
                .when()
                .put("/v1/glossaries/wrong")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", contains("line 2", "line 3"))
                .body("violations.message", contains("the target is missing", "the source is missing"));
        given().contentType(JSON)
                .body("{\"entries\": [")
                .when()
                .put("/v1/glossaries/wrong")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("line 1"));
        given().contentType(TSV)
                .body("peace\tFriede")
                .when()
                .put("/v1/glossaries/Wrong_Name")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
        given().contentType("text/plain")
                .body("a\tb")
                .when()
                .put("/v1/glossaries/wrong")
                .then()
                .statusCode(415);
        given().when().get("/v1/glossaries").then().body("glossaries.name", not(hasItem("wrong")));
    }

    @Test
    void areLimitedInSize() {
        String many = IntStream.rangeClosed(0, 50_000).mapToObj(i -> i + "\tx").collect(Collectors.joining("\n"));

        given().contentType(TSV)
                .body(many)
                .when()
                .put("/v1/glossaries/large")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/glossary-too-large"))
                .body("limit", equalTo(50_000))
                .body("length", equalTo(50_001));
        given().contentType(TSV)
                .body("a\t" + "b".repeat(5 * 1024 * 1024))
                .when()
                .put("/v1/glossaries/large")
                .then()
                .statusCode(413)
                .body("limit", equalTo(5 * 1024 * 1024));
    }

    @Test
    void stayWhenTheCacheIsEmptied() {
        put("staying", TSV, "peace\tFriede");

        given().when().delete("/v1/cache").then().statusCode(200).body("removed", not(anEmptyMap()));

        given().when().get("/v1/glossaries/staying").then().statusCode(200);
    }

    private static String tag(String name, String type) {
        return given().accept(type).get("/v1/glossaries/" + name).header("ETag");
    }

    private static void put(String name, String type, String body) {
        given().contentType(type).body(body).when().put("/v1/glossaries/" + name);
    }

    private static ValidatableResponse put(String name, String type, String body, int status) {
        return given().contentType(type)
                .body(body)
                .when()
                .put("/v1/glossaries/" + name)
                .then()
                .statusCode(status);
    }
}
