package io.glossa.api.deepl;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.deepl.api.DeepLApiVersion;
import com.deepl.api.DeepLClient;
import com.deepl.api.DeepLClientOptions;
import com.deepl.api.DeepLException;
import com.deepl.api.Formality;
import com.deepl.api.Language;
import com.deepl.api.SentenceSplittingMode;
import com.deepl.api.TextResult;
import com.deepl.api.TextTranslationOptions;
import com.deepl.api.Usage;
import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DeepL's own client finds what it expects, whatever it is pointed at. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class DeepLClientTest {

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void translatesATextAndTellsItsLanguageAndLength() throws Exception {
        TextResult result = client().translateText("Der Hafen 🚢 bleibt heute geschlossen.", null, "en-GB");

        assertThat(result.getText()).isEqualTo("British English: Der Hafen 🚢 bleibt heute geschlossen.");
        assertThat(result.getDetectedSourceLanguage()).isEqualTo("de");
        assertThat(result.getBilledCharacters()).isEqualTo(37);
        assertThat(result.getModelTypeUsed()).isNull();
    }

    @Test
    void tellsEachTextItsOwnLanguageInTheirOrder() throws Exception {
        List<TextResult> results = client().translateText(
                        List.of("Où est la bibliothèque municipale ?", "28 %", "The minister resigned a|b yesterday."),
                        null,
                        "de");

        assertThat(results).extracting(TextResult::getDetectedSourceLanguage).containsExactly("fr", "de", "en");
        assertThat(results)
                .extracting(TextResult::getText)
                .containsExactly(
                        "German: Où est la bibliothèque municipale ?",
                        "28 %",
                        "German: The minister resigned a|b yesterday.");
    }

    @Test
    void takesCodesInAnyCase() throws Exception {
        assertThat(client().translateText("Guten Tag.", "dE", "EN-us").getText())
                .isEqualTo("American English: Guten Tag.");
    }

    @Test
    void namesTheParameterOfALanguageThatIsNone() {
        assertThatThrownBy(() -> client().translateText("Guten Tag.", null, "xx"))
                .isInstanceOf(DeepLException.class)
                .hasMessageContaining("Value for 'target_lang' not supported.");
        assertThatThrownBy(() -> client().translateText("Guten Tag.", "xx", "de"))
                .isInstanceOf(DeepLException.class)
                .hasMessageContaining("Value for 'source_lang' not supported.");
    }

    @Test
    void tellsTheModelWhatIsWished() throws Exception {
        TextTranslationOptions options = new TextTranslationOptions()
                .setFormality(Formality.Less)
                .setContext("It is about a knife.")
                .setCustomInstructions(List.of("Write like a pirate."))
                .setPreserveFormatting(true)
                .setModelType("prefer_quality_optimized");

        TextResult result = client().translateText("That is sharp!", "en", "de", options);

        assertThat(result.getModelTypeUsed()).isEqualTo("quality_optimized");
        assertThat(model.asked().getFirst().system())
                .contains(
                        "Address the reader informally", "Write like a pirate.", "punctuation marks at the beginning");
        assertThat(model.asked().getFirst().user()).contains("It is about a knife.");
    }

    @Test
    void refusesFormalityWhereDeepLHasNoneAndOverlooksAPreference() throws Exception {
        TextTranslationOptions more = new TextTranslationOptions().setFormality(Formality.More);
        assertThatThrownBy(() -> client().translateText("How are you?", "en", "tr", more))
                .hasMessageContaining("'formality' is not supported for given 'target_lang'.");

        TextTranslationOptions preferred = new TextTranslationOptions().setFormality(Formality.PreferMore);
        assertThat(client().translateText("How are you?", "en", "tr", preferred).getText())
                .isEqualTo("Turkish: How are you?");
    }

    @Test
    void keepsLinesInOneSentenceWhereBreaksEndNone() throws Exception {
        String text = "The firm said it had been\nconducting an internal investigation.";

        client().translateText(text, "en", "de");
        client().translateText(
                        text,
                        "en",
                        "de",
                        new TextTranslationOptions().setSentenceSplittingMode(SentenceSplittingMode.NoNewlines));

        assertThat(model.asked().getFirst().segments()).hasSize(2);
        assertThat(model.asked().getLast().segments()).containsValue(text);
    }

    @Test
    void keepsHtmlAsItIs() throws Exception {
        TextResult result = client().translateText(
                        "<h1>My heading</h1><p translate=\"no\">My paragraph.</p>",
                        "en",
                        "de",
                        new TextTranslationOptions().setTagHandling("html"));

        assertThat(result.getText()).isEqualTo("<h1>German: My heading</h1><p translate=\"no\">My paragraph.</p>");
    }

    @Test
    void listsLanguages() throws Exception {
        List<Language> sources = client().getSourceLanguages();
        List<Language> targets = client().getTargetLanguages();

        assertThat(sources)
                .hasSizeGreaterThan(90)
                .extracting(Language::getSupportsFormality)
                .containsOnlyNulls();
        assertThat(sources)
                .extracting(Language::getCode)
                .contains("en", "pt", "zh", "nb")
                .doesNotHaveDuplicates();
        assertThat(targets).extracting(Language::getSupportsFormality).doesNotContainNull();
        assertThat(targets)
                .extracting(Language::getCode)
                .contains("en-GB", "en-US", "pt-BR", "pt-PT", "zh", "zh-HANT", "es-419")
                .doesNotContain("en", "pt");
        assertThat(targets)
                .filteredOn(language -> language.getCode().equals("de"))
                .extracting(Language::getName, Language::getSupportsFormality)
                .containsExactly(tuple("German", true));
    }

    @Test
    void countsWhatHasBeenTranslated() throws Exception {
        long before = requireNonNull(client().getUsage().getCharacter()).getCount();

        client().translateText("Guten Tag.", "de", "en-GB");

        Usage usage = client().getUsage();
        assertThat(requireNonNull(usage.getCharacter()).getCount()).isEqualTo(before + 10);
        assertThat(usage.anyLimitReached()).isFalse();
        assertThat(usage.toString()).contains("Usage this billing period");
    }

    @Test
    void isNotAskedAgainWhereThatCanNotHelp() {
        model.always(Reply.status(401, "{}"));

        assertThatThrownBy(() -> client().translateText("Ein Schlüssel.", "de", "en-GB"))
                .isInstanceOf(DeepLException.class)
                .hasMessageContaining("Bad request")
                .hasMessageContaining("stub refused");
        assertThat(model.asked()).hasSize(1);
    }

    static DeepLClient client() {
        return client(Duration.ofSeconds(10), 5);
    }

    static DeepLClient client(Duration timeout, int retries) {
        DeepLClientOptions options = new DeepLClientOptions().setApiVersion(DeepLApiVersion.VERSION_2);
        options.setServerUrl("http://localhost:" + RestAssured.port)
                .setTimeout(timeout)
                .setMaxRetries(retries);
        return new DeepLClient("any-key", options);
    }
}
