package io.glossa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How answers are written into a page. */
class HtmlAnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // Text is text, whatever it looks like.
                "<p>Hi</p> | <script>alert(1)</script> | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<p>Hi</p> | a & b &lt; c | <p>a &amp; b &amp;lt; c</p>",
                "<p>Hi</p> | </p><p onclick=\"x\"> | <p>&lt;/p&gt;&lt;p onclick=\"x\"&gt;</p>",
                "<p>Hi</p> | <!-- --> | <p>&lt;!-- --&gt;</p>",
                "<p>Hi</p> | <g1>a</g1><x id=\"2\"/> | <p>&lt;g1&gt;a&lt;/g1&gt;&lt;x id=\"2\"/&gt;</p>",
                "<title>Hi</title> | </title><b> | <title>&lt;/title&gt;&lt;b&gt;</title>",
                // So is what comes to stand in an attribute.
                "<img alt=\"Hi\"> | \"> <b> ' & | <img alt=\"&quot;&gt; &lt;b&gt; ' &amp;\">",
                "<img alt='Hi'> | '> \" & | <img alt='&#39;&gt; \" &amp;'>",
                "<img alt=Hi> | two words | <img alt=\"two words\">",
                "<img alt=Hi src=x> | a\" onerror=\"x | <img alt=\"a&quot; onerror=&quot;x\" src=x>",
                "<img alt=' Hi '> | Ho | <img alt=' Ho '>",
                "<img ALT = Hi /> | Hi | <img ALT = Hi />",
                // Characters are written the way the page writes them.
                "<p>A&nbsp;b &mdash; caf&eacute;&hellip;</p> | c\u00A0d — é è… | <p>c&nbsp;d &mdash; &eacute; è&hellip;</p>",
                "<p>&#8220;Hi&#8221; &#x26; bye</p> | “Ho” & bye | <p>&#8220;Ho&#8221; &#x26; bye</p>",
                "<p>A&nbsp;b</p> | Ab | <p>Ab</p>",
                "<p>R&D</p> | F&E | <p>F&amp;E</p>",
                "<img alt='a &quot;b&quot; c'> | \"d\" | <img alt='&quot;d&quot;'>",
                // What is masked comes back letter by letter.
                "<p>At https://a.example/?b=1&amp;c now</p> | Now <x id=\"1\"/> | <p>Now https://a.example/?b=1&amp;c</p>",
                "<p>A <b class=x>b</B > c</p> | <g1>d</g1> e | <p><b class=x>d</B > e</p>",
                "<p>A <code>x &lt; y</code> b</p> | <x id=\"1\"/> d | <p><code>x &lt; y</code> d</p>",
            })
    void areWrittenAsTextAndNothingElse(String html, String answer, String written) {
        assertThat(answered(html, answer)).isEqualTo(written);
    }

    @Test
    void keepTheWhiteSpaceOfThePageWhereTheyHaveAsMuch() {
        String html = "<p>\n  The old\n\tferry <b>sails&#10;&#32; today</b>.\n</p>";

        assertThat(answered(html, "Die alte Fähre <g1>fährt heute</g1>."))
                .isEqualTo("<p>\n  Die alte\n\tFähre <b>fährt&#10;&#32; heute</b>.\n</p>");
        assertThat(answered(html, "Heute <g1>fährt</g1> die gute alte Fähre."))
                .isEqualTo("<p>\n  Heute <b>fährt</b> die gute alte Fähre.\n</p>");
    }

    @Test
    void keepTheirOwnWhiteSpaceWhereThePageSaysSo() {
        String html = "<pre translate=yes>One\n  two</pre>";

        assertThat(HtmlTest.segments(html)).containsExactly("One\n  two");
        assertThat(answered(html, "Eins\n    zwei\n")).isEqualTo("<pre translate=yes>Eins\n    zwei\n</pre>");
    }

    @Test
    void takeTheWordsOfAttributesWithThem() {
        // Given
        Document document = HtmlTest.document("<p>A <a title=One>b</a> <img alt='Two'> c <a title=\"Three\">d</a></p>");
        Map<Integer, String> answers = Map.of(1, "<g3>D</g3> <x id=\"2\"/> <g1>B</g1>", 2, "Eins", 4, "Drei");

        // When
        String joined = document.join(segment -> Optional.ofNullable(answers.get(segment.number())));

        // Then
        assertThat(joined).isEqualTo("<p><a title=\"Drei\">D</a> <img alt='Two'> <a title=\"Eins\">B</a></p>");
    }

    @Test
    void takeTheWordsOfAttributesWithThemAlsoWhereTheTextIsLeftAsItWas() {
        Document document = HtmlTest.document("<p>A  <a title=One>b</a>  c</p>");

        assertThat(document.join(segment -> segment.number() == 2 ? Optional.of("Eins") : Optional.empty()))
                .isEqualTo("<p>A  <a title=\"Eins\">b</a>  c</p>");
    }

    @Test
    void areLeftOutWhereThereAreNone() {
        String html = "<p>A  b<p title=x>c";

        assertThat(HtmlTest.document(html).join(segment -> Optional.empty())).isEqualTo(html);
        assertThat(HtmlTest.document(html).text()).isEqualTo(html);
    }

    private static String answered(String html, String answer) {
        return HtmlTest.document(html).join(segment -> Optional.of(answer));
    }
}
