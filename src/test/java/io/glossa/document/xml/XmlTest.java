package io.glossa.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Masked;
import io.glossa.document.Tags;
import io.glossa.document.format.Formats;
import io.glossa.document.plain.PlainText;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XmlTest {

    private static final Languages PAIR = new Languages(new Language("en"), new Language("de"));

    /** DeepL's own example of a document in which tags are told what to do. */
    private static final String MANUAL = """
            <document><meta><title>A document's title</title></meta>
            <content><par><span>This is a sentence split</span><span>across two &lt;span&gt; tags.</span></par>
            <par>Here is a sentence. Followed by a second one.</par><raw>This will not be translated.</raw></content></document>""";

    private static final Tags TOLD = new Tags(Set.of("raw"), Set.of("title", "par"), Set.of("span"), false);

    @Test
    void tagsInASentenceTravelAsTokens() {
        assertThat(segments("Press <b id='1'>Continue</b> to go <br/> on.", Tags.UNSAID))
                .containsExactly("Press <g1>Continue</g1> to go <x id=\"2\"/> on.");
    }

    @Test
    void anElementWithWordsOfItsOwnIsOneText() {
        // Given: a list whose items have words, and a name in one of them
        String xml = "<list>\n  <item>The <name><first>Ann</first></name> sails.</item>\n  <item>Two</item>\n</list>";

        assertThat(segments(xml, Tags.UNSAID)).containsExactly("The <g1>Ann</g1> sails.", "Two");
    }

    @Test
    void whatIsSaidOfTagsCounts() {
        assertThat(segments(MANUAL, TOLD))
                .containsExactly(
                        "A document's title",
                        "<g1>This is a sentence split</g1><g2>across two <span> tags.</g2>",
                        "Here is a sentence. Followed by a second one.");
    }

    @Test
    void withoutAnOutlineOnlyTheTagsThatAreNamedSplit() {
        String xml = "<a>One</a><b>two</b><c>three</c>";

        assertThat(segments(xml, Tags.UNSAID)).containsExactly("One", "two", "three");
        assertThat(segments(xml, new Tags(Set.of(), Set.of("c"), Set.of(), false)))
                .containsExactly("<g1>One</g1><g2>two</g2>", "three");
        assertThat(segments("<a>One <c>two</c> three</a>", new Tags(Set.of(), Set.of("c"), Set.of(), true)))
                .containsExactly("One", "two", "three");
        assertThat(segments(xml, new Tags(Set.of(), Set.of(), Set.of("a", "b"), true)))
                .containsExactly("<g1>One</g1><g2>two</g2>", "three");
    }

    @Test
    void whatIsIgnoredBelongsToItsSentenceAsItIs() {
        // Given
        String xml = "<p>Open <x>Settings <p>and</p> <p>more</p></x> now. <x>Never</x></p>";

        // When
        Document document = Formats.cut(new Format.Xml(new Tags(Set.of("x"), Set.of(), Set.of(), true)), xml, PAIR);

        // Then
        assertThat(document.masked(document.segments().getFirst()).text())
                .isEqualTo("Open <x id=\"1\"/> now. <x id=\"2\"/>");
        assertThat(document.join(segment -> Optional.of("Jetzt <x id=\"1\"/> öffnen & los. <x id=\"2\"/>")))
                .isEqualTo("<p>Jetzt <x>Settings <p>and</p> <p>more</p></x> öffnen &amp; los. <x>Never</x></p>");
    }

    @Test
    void namesCountLetterByLetter() {
        assertThat(segments("One <X>two</X> three", new Tags(Set.of("x"), Set.of(), Set.of(), true)))
                .containsExactly("One <g1>two</g1> three");
    }

    @Test
    void linksSideBySideAreLikeAnyOtherTags() {
        assertThat(segments("<p><a>One</a> <a>two</a></p>", new Tags(Set.of(), Set.of("p"), Set.of(), false)))
                .containsExactly("<g1>One</g1> <g2>two</g2>");
    }

    @Test
    void entitiesOfTheDocumentsOwnAreKept() {
        // Given
        Document document = Formats.cut(Format.XML, "Caf&eacute; &company; &amp; sons", PAIR);

        // Then
        assertThat(document.masked(document.segments().getFirst()).text()).isEqualTo("Café <x id=\"1\"/> & sons");
        assertThat(document.join(segment -> Optional.of("<x id=\"1\"/> und Café & Söhne")))
                .isEqualTo("&company; und Caf&eacute; &amp; Söhne");
    }

    @Test
    void noSegmentHasHalfAnElement() {
        String sentence = "The ferry <i>sails</i> to the islands. ";

        assertThat(segments(
                        "One <par>two <i>three</i> four</par> five", new Tags(Set.of(), Set.of("i"), Set.of(), true)))
                .containsExactly("One", "two", "three", "four", "five");
        assertThat(segments("<p>One <b>" + sentence.repeat(100) + "</b> two</p>", Tags.UNSAID))
                .hasSizeBetween(4, 7)
                .allMatch(segment -> Masked.words(segment).length() <= PlainText.LONGEST)
                .noneMatch(segment -> segment.contains("<x"));
    }

    @Test
    void whatADocumentSaysIsItsWords() {
        assertThat(Formats.words(new Format.Xml(TOLD), MANUAL))
                .isEqualTo("A document's title\n\nThis is a sentence splitacross two <span> tags.\n\n"
                        + "Here is a sentence. Followed by a second one.");
    }

    private static List<String> segments(String xml, Tags tags) {
        Document document = Formats.cut(new Format.Xml(tags), xml, PAIR);
        return document.segments().stream()
                .map(segment -> document.masked(segment).text())
                .toList();
    }
}
