package io.glossa.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Masked;
import io.glossa.document.Models;
import io.glossa.document.Segment;
import io.glossa.document.Tags;
import io.glossa.document.format.Formats;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents of all kinds, read once by ourselves and once by the JDK's parser. */
class XmlPropertiesTest {

    private static final Languages PAIR = new Languages(new Language("en"), new Language("cy"));

    /** Tags and texts, joined at random: few of them are well-formed. */
    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<b>",
                        "</b>",
                        "<b >",
                        "</b >",
                        "<p a='1'>",
                        "</p>",
                        "<br/>",
                        "<br a = \"<\"/>",
                        "<i a='&amp;' b=\"'\"/>",
                        "<i a='1' a='2'/>",
                        "<i a=1/>",
                        "<i a='1'b='2'/>",
                        "<!-- c -->",
                        "<!-- a--b -->",
                        "<?go on?>",
                        "-<?xml x?>",
                        "<![CDATA[a <b> & c]]>",
                        "]]>",
                        "&lt;",
                        "&#233;",
                        "&#xE9;",
                        "&#0;",
                        "&amp",
                        "&",
                        "<",
                        ">",
                        "words",
                        " ",
                        "\u0001",
                        "é",
                        "<é>",
                        "</é>",
                        "<a.b-c/>",
                        "<1/>",
                        "</",
                        "<b",
                        "\n")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Tags> tags() {
        return Arbitraries.of(
                Tags.UNSAID,
                new Tags(Set.of("raw"), Set.of(), Set.of(), true),
                new Tags(Set.of("b"), Set.of("i"), Set.of("par"), true),
                new Tags(Set.of("raw", "i"), Set.of("par"), Set.of("b"), false),
                new Tags(Set.of(), Set.of(), Set.of(), false));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1000, 1_000_000);
    }

    @Property(tries = 5000, seed = "31")
    void whatIsWellFormedIsWhatParsersTake(@ForAll("soup") String xml) {
        assertThat(Formats.isWellFormed(xml)).isEqualTo(SomeXml.isParsed(xml));
    }

    @Property(tries = 300, seed = "32")
    void aModelThatChangesNothingChangesNothing(@ForAll("seeds") long seed, @ForAll("tags") Tags tags) {
        String xml = SomeXml.document(seed);

        assertThat(Models.echo(document(xml, tags))).isEqualTo(xml);
        assertThat(document(xml, tags).join(segment -> Optional.empty())).isEqualTo(xml);
    }

    @Property(tries = 300, seed = "33")
    void aModelThatWritesInCapitalsChangesNoMarkup(@ForAll("seeds") long seed, @ForAll("tags") Tags tags) {
        String xml = SomeXml.document(seed);

        String shouted = Models.shout(document(xml, tags));

        assertThat(SomeXml.markup(shouted)).isEqualTo(SomeXml.markup(xml));
        assertThat(shouted.toLowerCase(Locale.ROOT)).isEqualTo(xml.toLowerCase(Locale.ROOT));
    }

    @Property(tries = 300, seed = "34")
    void allThatIsNotIgnoredComesToBeTranslated(@ForAll("seeds") long seed) {
        String xml = SomeXml.document(seed);

        assertThat(SomeXml.text(Models.shout(document(xml, Tags.UNSAID)))).isEqualTo(SomeXml.shouted(xml));
    }

    @Property(tries = 300, seed = "35")
    void everySegmentIsSoundByItself(@ForAll("seeds") long seed, @ForAll("tags") Tags tags) {
        Document document = document(SomeXml.document(seed), tags);
        for (Segment segment : document.segments()) {
            Masked masked = document.masked(segment);
            assertThat(masked.lost(masked.text())).isEmpty();
            assertThat(masked.text()).isNotEmpty().isEqualTo(masked.text().strip());
        }
    }

    @Property(tries = 300, seed = "36")
    void noAnswerMakesADocumentBroken(
            @ForAll("seeds") long seed, @ForAll("tags") Tags tags, @ForAll("soup") String answer, @ForAll long turn) {
        Document document = document(SomeXml.document(seed), tags);
        Random random = new Random(turn);

        String joined = document.join(segment ->
                random.nextBoolean() ? Optional.of("<g1>" + answer + "</g2><x id=\"1\"/>\uD800") : Optional.empty());

        assertThat(Formats.isWellFormed(joined)).as(joined).isTrue();
    }

    @Property(tries = 1000, seed = "37")
    void aPieceOfSoupComesBackAsItWas(@ForAll("soup") String xml, @ForAll("tags") Tags tags) {
        Assume.that(Formats.isWellFormed(xml));

        assertThat(Models.echo(document(xml, tags))).isEqualTo(xml);
    }

    private static Document document(String xml, Tags tags) {
        return Formats.cut(new Format.Xml(tags), xml, PAIR);
    }
}
