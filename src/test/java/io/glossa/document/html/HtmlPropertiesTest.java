package io.glossa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Masked;
import io.glossa.document.Models;
import io.glossa.document.Segment;
import io.glossa.document.format.Formats;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlPropertiesTest {

    private static final Languages PAIR = new Languages(new Language("en"), new Language("cy"));

    /** Tags and texts, joined at random: no page looks like it, and every page may. */
    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<b>",
                        "</b>",
                        "<i>",
                        "</i>",
                        "<p>",
                        "</p>",
                        "<div>",
                        "</div>",
                        "<ul>",
                        "<li>",
                        "</ul>",
                        "<br>",
                        "<br/>",
                        "<a href='x'>",
                        "</a>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</table>",
                        "<span translate=no>",
                        "</span>",
                        "<code>",
                        "</code>",
                        "<pre>",
                        "</pre>",
                        "<img alt=Dog>",
                        "<img src='a>b' alt=\"A 'dog'\">",
                        "<!-- c -->",
                        "<script>a<b</script>",
                        "<title>",
                        "</title>",
                        "<svg>",
                        "</svg>",
                        "<select>",
                        "<option>",
                        "</select>",
                        "<button>",
                        "</button>",
                        "<p title=\"Hi &amp; ho\">",
                        "<h1>",
                        "</h1>",
                        "<x-y>",
                        "</x-y>",
                        "<",
                        ">",
                        "</",
                        "&",
                        "&nbsp;",
                        "&lt;",
                        "&amp;",
                        "&eacute;",
                        " ",
                        "\n  ",
                        "words",
                        " words and words. ",
                        "é",
                        "日本語。",
                        "שלום",
                        "{name}",
                        "https://example.org/?a&b",
                        "1",
                        "“",
                        "<x id=\"1\"/>",
                        "<g1>",
                        "</g1>")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1000, 1_000_000);
    }

    @Property(tries = 400, seed = "21")
    void aModelThatChangesNothingChangesNothing(@ForAll("soup") String html) {
        assertThat(Models.echo(document(html))).isEqualTo(html);
    }

    @Property(tries = 400, seed = "22")
    void aModelThatWritesInCapitalsChangesOnlyText(@ForAll("soup") String html) {
        List<String> nodes = Dom.nodes(Models.shout(document(html)));

        assertThat(nodes).usingElementComparator(String::compareToIgnoreCase).isEqualTo(Dom.nodes(html));
    }

    @Property(tries = 60, seed = "23")
    void theSameIsTrueOfPages(@ForAll("seeds") long seed) {
        for (String html : List.of(SomePages.page(seed), SomePages.broken(seed))) {
            assertThat(Dom.nodes(Models.echo(document(html)))).isEqualTo(Dom.nodes(html));
            assertThat(Dom.nodes(Models.shout(document(html)))).isEqualTo(Dom.shouted(html));
        }
    }

    @Property(tries = 400, seed = "24")
    void everySegmentIsSoundByItself(@ForAll("soup") String html) {
        Document document = document(html);
        for (Segment segment : document.segments()) {
            Masked masked = document.masked(segment);
            assertThat(masked.lost(masked.text())).isEmpty();
            assertThat(masked.lost(Models.shouted(masked.text()))).isEmpty();
            assertThat(masked.text()).isNotEmpty().isEqualTo(masked.text().strip());
            assertThat(html).contains(segment.text());
        }
    }

    /** Each tag of the answer comes from the page: at the most once where it is one of a pair. */
    @Property(tries = 400, seed = "25")
    void noAnswerBringsMarkupOfItsOwn(@ForAll("soup") String html, @ForAll("soup") String answer, @ForAll long seed) {
        Document document = document(html);
        Random random = new Random(seed);

        String joined = document.join(segment -> random.nextBoolean() ? Optional.of(answer + "x") : Optional.empty());

        assertThat(count(joined, "<script")).isLessThanOrEqualTo(count(html, "<script"));
        assertThat(count(joined, "<p")).isLessThanOrEqualTo(count(html, "<p"));
        assertThat(count(joined, "<a ")).isLessThanOrEqualTo(count(html, "<a "));
    }

    private static int count(String html, String tag) {
        return html.split(tag, -1).length;
    }

    private static Document document(String html) {
        return Formats.cut(Format.HTML, html, PAIR);
    }
}
