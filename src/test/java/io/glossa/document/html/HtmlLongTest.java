package io.glossa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Format;
import io.glossa.document.Masked;
import io.glossa.document.Models;
import io.glossa.document.format.Formats;
import io.glossa.document.plain.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long paragraphs, and pages that are made to take long. */
class HtmlLongTest {

    private static final String SENTENCE =
            "The <b>ferry</b> sails to the <a href=x>islands</a> in &ldquo;spring&rdquo;. ";

    @Test
    void aLongParagraphIsCutAtSentenceEnds() {
        // Given
        String html = "<p>" + SENTENCE.repeat(100) + "</p>";

        // When
        List<String> segments = HtmlTest.segments(html);

        // Then
        assertThat(segments)
                .hasSizeBetween(3, 5)
                .allMatch(segment -> Masked.words(segment).length() <= PlainText.LONGEST)
                .allMatch(segment -> segment.startsWith("The <g1>ferry</g1>") && segment.endsWith("”."));
        assertBackAsBefore(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<i><b>", "<a title=x><b>"})
    void aLongPairIsCutAsWell(String opening) {
        // Given: pairs that fit no segment, and stand in the middle of one
        String closing = opening.startsWith("<a") ? "</b></a>" : opening.equals("<b>") ? "</b>" : "</b></i>";
        String html = "<p>Before " + opening + SENTENCE.repeat(100) + closing + " after.</p>";

        // Then
        assertThat(HtmlTest.segments(html))
                .hasSizeBetween(3, 6)
                .allMatch(segment -> Masked.words(segment).length() <= PlainText.LONGEST);
        assertBackAsBefore(html);
    }

    @Test
    void aPairThatFitsIsNotCut() {
        // Given
        String bold = "<b>" + "All of this is bold. ".repeat(30) + "</b>";
        String html = "<p>" + ("Plain words. ".repeat(20) + bold).repeat(4);

        // Then
        assertThat(HtmlTest.segments(html)).hasSize(4).noneMatch(segment -> segment.contains("<x"));
        assertBackAsBefore(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>a ",
                "<div>",
                "<div>a",
                "a</b>",
                "<p>a",
                "<",
                "<a ",
                "<a b=c ",
                "&",
                "&amp;",
                "<!--",
                "<![CDATA[>",
                "<![CDATA[ a ]]>",
                "<script>",
                "<title>a",
                "<textarea>x<b>",
                "<svg>",
                "<svg><p>a",
                "<math>a",
                "<table><tr><td>a",
                "<table>a",
                "<b><i><u>a</b></i></u>",
                "<a href=x>a <a>b",
                "<select><option>a",
                "a<br>",
                "<b>a. </b>",
                "<a>a</a> ",
                "<img alt=a>b ",
                "<p title='a b'>c",
                "a ",
                "<span translate=no>a",
                "<code>a ",
                "<pre>a\n",
                "<li>a<ul>",
                "<button>a",
                "<rt>a",
                "<p><table><td><b>",
                "<plaintext>a",
                "</",
                "<?",
                "-->",
                "<p translate=no><p translate=yes>a",
                "<b><b><b>",
                "a=\"",
                "<html lang=a dir=b>",
            })
    void aPageOfAnyShapeIsReadInGoodTime(String unit) {
        String html = unit.repeat(200_000 / unit.length());

        assertThat(Models.echo(HtmlTest.document(html)).length()).isBetween(html.length(), html.length() + 20);
        assertThat(Formats.words(Format.HTML, html)).isNotNull();
    }

    @Test
    void tagSoupComesBackAsItWas() {
        String soup = Stream.iterate(0L, seed -> seed + 1)
                .map(SomePages::broken)
                .limit(40)
                .collect(Collectors.joining())
                .replace("<html", "<div")
                .substring(0, 200_000);

        assertThat(Models.echo(HtmlTest.document(soup))).isEqualTo(soup);
    }

    private static void assertBackAsBefore(String html) {
        assertThat(Models.echo(HtmlTest.document(html))).isEqualTo(html);
        assertThat(Dom.nodes(Models.shout(HtmlTest.document(html)))).isEqualTo(Dom.shouted(html));
    }
}
