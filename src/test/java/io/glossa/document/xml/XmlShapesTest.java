package io.glossa.document.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.document.Format;
import io.glossa.document.Models;
import io.glossa.document.Tags;
import io.glossa.document.format.Formats;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are well-formed or not, and some that are made to take long. */
class XmlShapesTest {

    private static final Languages PAIR = new Languages(new Language("en"), new Language("de"));

    private static final int LONG = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text only",
                "<a/>",
                "a<!---->b",
                "<?xml version='1.0'?><!DOCTYPE a SYSTEM \"a>b\" [<!-- ' --> <!ENTITY b \"]>\">]><a/>",
                "<!-- first --><!DOCTYPE a><a/>",
                "<a b='c>d'/>",
                "&unknown.one;",
                "\uFEFF<a/>",
                "<a></a ><b\n/>"
            })
    void whatIsWellFormedIsTaken(String xml) {
        assertThat(Formats.isWellFormed(xml)).isTrue();
        assertThat(Models.echo(Formats.cut(Format.XML, xml, PAIR))).isEqualTo(xml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "</a>",
                "<a></b>",
                "<a><b></a></b>",
                "AT&T",
                "a < b",
                "<a b>",
                "<a b=c/>",
                "<a",
                "<!-- --",
                "<![CDATA[",
                "<?",
                "<?a",
                "<a b='1' b='2'/>",
                "<a b='<'/>",
                "&#xD800;",
                "&#99999999;",
                "&#9999999999999999999999;",
                "a]]>b",
                "<a/><!DOCTYPE a>",
                "<!DOCTYPE a",
                "<!DOCTYPE a [",
                "<!DOCTYPE a <b>>",
                "<!ELEMENT a>",
                " <?xml version='1.0'?>",
                "<br>",
                "\u0000",
                "&;",
                "< a/>"
            })
    void whatIsBrokenIsNotTaken(String xml) {
        assertThat(Formats.isWellFormed(xml)).isFalse();
        assertThatThrownBy(() -> Formats.cut(Format.XML, xml, PAIR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not well-formed");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            <a>,          </a>
            <a>b,         </a>
            <raw>b. ,     </raw>
            <a b='1'>b,   c</a>
            <a>b</a>,     ``
            <a>b</a> <c/>,``
            <a/>b,        ``
            `b `,         ``
            b. ,          ``
            &b;,          ``
            &amp;,        ``
            <!--a-->b,    ``
            <![CDATA[a]]>,``
            <?a?>,        ``
            ],            ``
            -,            ``
            """)
    void aDocumentOfAnyShapeIsReadInGoodTime(String unit, String end) {
        // Given: as deep as it is long, or as wide
        int units = LONG / unit.length();
        String xml = unit.repeat(units) + end.repeat(units);

        // Then
        for (boolean outline : new boolean[] {true, false}) {
            Format format = new Format.Xml(new Tags(Set.of("raw"), Set.of(), Set.of(), outline));
            assertThat(Models.echo(Formats.cut(format, xml, PAIR))).isEqualTo(xml);
            assertThat(Formats.words(format, xml)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<",
                "<a ",
                "<a b='",
                "<a b=''",
                "<a b='' ",
                "<!--",
                "<!-- a --",
                "<![CDATA[",
                "]]>",
                "<?",
                "<?a ",
                "&",
                "&a",
                "&#1",
                "</a>",
                "<!DOCTYPE a [",
                "<!DOCTYPE a [<!--",
                "<!DOCTYPE a '",
                "\uD800"
            })
    void aBrokenDocumentIsFoundOutInGoodTime(String unit) {
        assertThat(Formats.isWellFormed(unit.repeat(LONG / unit.length()))).isFalse();
    }
}
