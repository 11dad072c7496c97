package io.glossa.api.deepl;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.deepl.api.DeepLException;
import com.deepl.api.TextTranslationOptions;
import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup, and what DeepL's clients say of it. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class TagHandlingTest {

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void keepsXmlAsItIs() throws Exception {
        // Given
        String xml =
                "<?xml version=\"1.0\"?>\n<doc a='1'><!-- c --><p>Press <b>Continue</b> &amp; wait.</p><p>28 %</p></doc>\n";

        // When
        String text = translated(xml, new TextTranslationOptions().setTagHandling("xml"));

        // Then
        assertThat(text).isEqualTo(xml.replace("Press", "German: Press"));
        assertThat(model.asked().getFirst().segments()).containsValue("Press <g1>Continue</g1> & wait.");
    }

    @Test
    void doesWithTagsWhatIsSaidOfThem() throws Exception {
        // Given: DeepL's own example
        String xml =
                "<document><meta><title>A document's title</title></meta><content><par><span>This is a sentence split"
                        + "</span><span>across two &lt;span&gt; tags.</span></par><par>Here is a sentence. Followed by a second"
                        + " one.</par><raw>This sentence will not be translated.</raw></content></document>";

        // When
        String text = translated(
                xml,
                new TextTranslationOptions()
                        .setTagHandling("xml")
                        .setOutlineDetection(false)
                        .setNonSplittingTags(List.of("span"))
                        .setSplittingTags(List.of("title", "par"))
                        .setIgnoreTags(List.of("raw")));

        // Then
        assertThat(model.asked().getFirst().segments())
                .containsValues(
                        "A document's title",
                        "<g1>This is a sentence split</g1><g2>across two <span> tags.</g2>",
                        "Here is a sentence. Followed by a second one.");
        assertThat(text)
                .contains("<title>German: A document's title</title>", "<par>German: <span>This", "<par>German: Here")
                .contains("<raw>This sentence will not be translated.</raw>");
    }

    @Test
    void leavesIgnoredTagsAloneInHtmlToo() throws Exception {
        String html = "<p>Open <X>Settings</X> now.</p><p>Then <i>wait</i> here.</p>";

        String text = translated(
                html, new TextTranslationOptions().setTagHandling("html").setIgnoreTags(List.of("x")));

        assertThat(text).isEqualTo(html.replace("Open", "German: Open").replace("Then", "German: Then"));
        assertThat(model.asked().getFirst().segments()).containsValue("Open <x id=\"1\"/> now.");
    }

    @Test
    void splitsHtmlWhereItIsTold() {
        json(Map.of(
                        "text",
                        "<div>One <b>two</b></div><p>three</p>",
                        "target_lang",
                        "DE",
                        "source_lang",
                        "EN",
                        "tag_handling",
                        "html",
                        "splitting_tags",
                        List.of("B"),
                        "non_splitting_tags",
                        List.of("p", "div")))
                .statusCode(200)
                .body("translations.text", contains("<div>German: One <b>German: two</b></div><p>German: three</p>"));
    }

    @Test
    void tellsBrokenXmlInDeepLsWords() {
        TextTranslationOptions options = new TextTranslationOptions().setTagHandling("xml");

        assertThatThrownBy(() -> translated("<p>Fish & chips</p>", options))
                .isInstanceOf(DeepLException.class)
                .hasMessageContaining("Tag handling parsing failed, please check input.");
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void staysWellFormedWhateverTheModelSays() {
        model.always(Reply.segments((id, text) -> Reply.seg(id, "</p> <b>& \u0001 Weiter")));
        json(Map.of("text", "<p>Press <b>on</b></p>", "target_lang", "DE", "source_lang", "EN", "tag_handling", "xml"))
                .statusCode(200)
                .body("translations.text", contains("<p>&lt;/p&gt; &lt;b&gt;&amp;  Weiter</p>"))
                .body("translations[0].glossa.verdict", equalTo("failed"));
    }

    @Test
    void asksAgainForTheSameTextWhereMoreIsIgnored() {
        Map<String, String> asked =
                Map.of("text", "<p>A <i>b</i> c.</p>", "target_lang", "DE", "source_lang", "EN", "tag_handling", "xml");

        json(asked).body("translations.text", contains("<p>German: A <i>b</i> c.</p>"));
        json(asked).body("translations.text", contains("<p>German: A <i>b</i> c.</p>"));
        assertThat(model.asked()).hasSize(1);
        given().contentType("application/x-www-form-urlencoded")
                .body("text=<p>A <i>b</i> c.</p>&target_lang=DE&source_lang=EN&tag_handling=xml&ignore_tags=b,i")
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(200)
                .body("translations.text", contains("<p>German: A <i>b</i> c.</p>"));
        assertThat(model.asked()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'ignore_tags':['a']                                  | 'ignore_tags', 'splitting_tags', 'non_splitting_tags' and 'outline_detection' need 'tag_handling' to be 'xml' or 'html'.
            'outline_detection':false                            | 'ignore_tags', 'splitting_tags', 'non_splitting_tags' and 'outline_detection' need 'tag_handling' to be 'xml' or 'html'.
            'tag_handling':'xml','outline_detection':'some'      | Value for 'outline_detection' not supported.
            'tag_handling':'xml','tag_handling_version':'v9'     | Value for 'tag_handling_version' not supported.
            'tag_handling':'xml','ignore_tags':['a','<b>']       | Value for 'ignore_tags' not supported: '<b>' is not the name of a tag.
            'tag_handling':'html','splitting_tags':'a b'         | Value for 'splitting_tags' not supported: 'a b' is not the name of a tag.
            'tag_handling':'html','splitting_tags':'a,B','non_splitting_tags':'b' | 'b' can't be in both 'splitting_tags' and 'non_splitting_tags'.
            """)
    void refusesWhatItCanNotHonour(String fields, String message) {
        given().contentType("application/json")
                .body(("{'text':'a','target_lang':'DE'," + fields + "}").replace('\'', '"'))
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(400)
                .body("message", equalTo(message))
                .body("keySet()", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'outline_detection':true
            'ignore_tags':[]
            'ignore_tags':'','splitting_tags':','
            'tag_handling':'','tag_handling_version':'v2'
            """)
    void takesWhatSaysNothing(String fields) {
        given().contentType("application/json")
                .body(("{'text':'28','target_lang':'DE'," + fields + "}").replace('\'', '"'))
                .when()
                .post("/v2/translate")
                .then()
                .statusCode(200);
    }

    private static String translated(String text, TextTranslationOptions options) throws Exception {
        return DeepLClientTest.client().translateText(text, "en", "de", options).getText();
    }

    private static ValidatableResponse json(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .post("/v2/translate")
                .then();
    }
}
