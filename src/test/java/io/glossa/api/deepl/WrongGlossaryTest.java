package io.glossa.api.deepl;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a glossary, DeepL's clients are told in its words. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class WrongGlossaryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            source_lang=en&target_lang=de&entries_format=tsv&entries=a%09b            | Missing or invalid argument: name
            name=n&target_lang=de&entries_format=tsv&entries=a%09b                    | Missing or invalid argument: source_lang
            name=n&source_lang=en&target_lang=de&entries_format=tsv&entries=          | Missing or invalid argument: entries
            name=n&source_lang=en&target_lang=xx&entries_format=tsv&entries=a%09b     | Value for 'target_lang' not supported.
            name=n&source_lang=en&target_lang=en-GB&entries_format=tsv&entries=a%09b  | Unsupported glossary source and target language pair
            name=n&source_lang=en&target_lang=de&entries_format=xls&entries=a%09b     | Unsupported entry format specified
            name=n&source_lang=en&target_lang=de&entries_format=tsv&entries=a         | Invalid glossary entries provided
            name=n&source_lang=en&target_lang=de&entries_format=tsv&entries=a%09b%0Aa%09c | Invalid glossary entries provided
            """)
    void isRefusedInDeepLsWords(String body, String message) {
        given().contentType("application/x-www-form-urlencoded")
                .body(body)
                .when()
                .post("/v2/glossaries")
                .then()
                .statusCode(400)
                .header("X-Trace-ID", notNullValue())
                .body("message", equalTo(message));
    }

    @Test
    void tellsTheLineThatIsWrong() {
        given().contentType("application/json")
                .body(Map.of(
                        "name",
                        "n",
                        "source_lang",
                        "en",
                        "target_lang",
                        "de",
                        "entries_format",
                        "tsv",
                        "entries",
                        "a\tb\nc"))
                .when()
                .post("/v2/glossaries")
                .then()
                .statusCode(400)
                .body("detail", containsString("line 2"));
    }
}
