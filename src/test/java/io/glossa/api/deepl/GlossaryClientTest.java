package io.glossa.api.deepl;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.deepl.api.DeepLClient;
import com.deepl.api.DeepLException;
import com.deepl.api.GlossaryEntries;
import com.deepl.api.GlossaryInfo;
import com.deepl.api.GlossaryLanguagePair;
import com.deepl.api.GlossaryNotFoundException;
import com.deepl.api.TextTranslationOptions;
import io.glossa.stub.Injected;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStore;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Glossaries by DeepL's own client. Without its settings, all other callers may only read. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
@WithTestResource(WithStore.class)
class GlossaryClientTest {

    private static final String NOBODYS = "96ab91fd-e715-41a1-adeb-5d701f84a483";

    @Injected
    StubModel model;

    private DeepLClient client;

    @BeforeEach
    void begin() {
        model.reset();
        client = DeepLClientTest.client();
    }

    @Test
    void isMadeAndReadAndDeleted() throws Exception {
        // Given
        GlossaryEntries entries = new GlossaryEntries(Map.of(
                "Apple",
                "Apfel",
                "A%=&",
                "B&=%",
                "\u0394\u3041",
                "\u6DF1",
                "\uD83E\uDEA8",
                "\uD83E\uDEB5",
                "\"q\"",
                "'q'"));

        // When
        GlossaryInfo made = client.createGlossary("Mine: all, of \"them\" + 1", "en", "de", entries);

        // Then
        assertThat(made.getName()).isEqualTo("Mine: all, of \"them\" + 1");
        assertThat(made.getSourceLang()).isEqualTo("en");
        assertThat(made.getTargetLang()).isEqualTo("de");
        assertThat(made.getEntryCount()).isEqualTo(5);
        assertThat(made.isReady()).isTrue();
        GlossaryInfo read = client.getGlossary(made.getGlossaryId());
        assertThat(read).usingRecursiveComparison().isEqualTo(made);
        assertThat(client.getGlossaryEntries(made)).isEqualTo(entries);
        assertThat(client.listGlossaries())
                .extracting(GlossaryInfo::getGlossaryId)
                .contains(made.getGlossaryId());
        client.deleteGlossary(made);
        assertThatThrownBy(() -> client.deleteGlossary(made)).isInstanceOf(GlossaryNotFoundException.class);
        assertThatThrownBy(() -> client.getGlossary(made.getGlossaryId()))
                .isInstanceOf(GlossaryNotFoundException.class)
                .hasMessageContaining("Glossary not found");
    }

    @Test
    void isOneOfThoseThatAllOthersSee() throws Exception {
        GlossaryInfo made = client.createGlossary("Seen", "en", "de", new GlossaryEntries(Map.of("gate", "Tor")));

        String own = "glossaries.find { it.name == '" + made.getGlossaryId() + "' }.";
        given().when()
                .get("/v1/glossaries")
                .then()
                .body(own + "title", equalTo("Seen"))
                .body(own + "keptIn", equalTo("disk"))
                .body(own + "pairs[0].source", equalTo("en"));
        given().accept("text/tab-separated-values")
                .when()
                .get("/v1/glossaries/" + made.getGlossaryId())
                .then()
                .body(equalTo("# Seen\nsource\ttarget\tlanguage\tsource language\ngate\tTor\tde\ten\n"));
    }

    @Test
    void isUsedByTranslations() throws Exception {
        GlossaryInfo one = client.createGlossary("One", "en", "de", new GlossaryEntries(Map.of("artist", "Maler")));
        GlossaryInfo two = client.createGlossary("Two", "EN-US", "de", new GlossaryEntries(Map.of("prize", "Gewinn")));

        client.translateText("The artist came.", "en", "de", new TextTranslationOptions().setGlossary(one));
        client.translateText(
                "The artist has the prize.",
                "en",
                "de",
                new TextTranslationOptions().setGlossaryIds(one.getGlossaryId(), two.getGlossaryId()));

        assertThat(model.asked().getFirst().system()).contains("Maler").doesNotContain("Gewinn");
        assertThat(model.asked().getLast().system()).contains("Maler", "Gewinn");
        assertThatThrownBy(() -> client.translateText(
                        "L'artiste.", "fr", "de", new TextTranslationOptions().setGlossaryId(one.getGlossaryId())))
                .hasMessageContaining("Lang must match glossary");
        assertThatThrownBy(() -> client.translateText(
                        "The artist.", "en", "de", new TextTranslationOptions().setGlossaryId(NOBODYS)))
                .isInstanceOf(DeepLException.class)
                .hasMessageContaining("Glossary not found");
    }

    @Test
    void mayBeLarge() throws Exception {
        Map<String, String> many =
                IntStream.range(0, 10_000).boxed().collect(Collectors.toMap(i -> "Source-" + i, i -> "Target-" + i));

        assertThat(client.createGlossary("Large", "en", "de", new GlossaryEntries(many))
                        .getEntryCount())
                .isEqualTo(10_000);
    }

    @Test
    void comesFromCsvToo() throws Exception {
        GlossaryInfo made = client.createGlossaryFromCsv(
                "From CSV", "en", "de", "sourceEntry1,targetEntry1,en,de\n\"source\"\"Entry\",\"target,Entry\",en,de");

        assertThat(client.getGlossaryEntries(made))
                .isEqualTo(
                        new GlossaryEntries(Map.of("sourceEntry1", "targetEntry1", "source\"Entry", "target,Entry")));
    }

    @Test
    void canBeForManyPairs() throws Exception {
        assertThat(client.getGlossaryLanguages())
                .hasSizeGreaterThan(900)
                .allSatisfy(pair -> assertThat(pair.getSourceLanguage()).isNotEqualTo(pair.getTargetLanguage()))
                .extracting(GlossaryLanguagePair::getSourceLanguage)
                .contains("vi");
    }

    @Test
    void isToldInDeepLsForm() throws Exception {
        GlossaryInfo made = client.createGlossary("Form", "en", "pt-BR", new GlossaryEntries(Map.of("gate", "portão")));

        given().when()
                .get("/v2/glossaries/" + made.getGlossaryId())
                .then()
                .body("target_lang", equalTo("pt"))
                .body("creation_time", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
        given().accept("application/json")
                .when()
                .get("/v2/glossaries/" + made.getGlossaryId() + "/entries")
                .then()
                .statusCode(415)
                .body("message", containsString("Accept"));
        given().when().delete("/v2/glossaries/" + made.getGlossaryId()).then().statusCode(204);
        given().when()
                .get("/v2/glossaries")
                .then()
                .statusCode(200)
                .body("glossaries.glossary_id", not(hasItem(made.getGlossaryId())));
        given().when().get("/v2/glossaries/invalid_glossary_id").then().statusCode(404);
    }
}
