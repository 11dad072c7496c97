package io.glossa.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairedTokensTest {

    /** {@code The <b>big <i>red</i></b> dog<img> and the <u>cat</u>}, as HTML would have it. */
    private final Masked masked = new Masking(
                    parts -> Notation.PLAIN.write(parts.stream()
                            .map(part -> part instanceof Notation.Part.Words words
                                    ? new Notation.Part.Words(words.text().replace("<", "&lt;"))
                                    : part)
                            .toList()),
                    UnaryOperator.identity())
            .words("The ")
            .open(Stretch.of("<b>"), Stretch.of("</b>"))
            .words("big ")
            .open(Stretch.of("<i>"), Stretch.of("</i>"))
            .words("red")
            .close()
            .close()
            .words(" dog")
            .whole(Stretch.of("<img>"))
            .words(" and the ")
            .open(Stretch.of("<u>"), Stretch.of("</u>"))
            .words("cat")
            .close()
            .masked(Stretch.of("The  <B>big <i>red</i></B> dog<img> and the <u>cat</u>"));

    @Test
    void carryTheirNumberInBothHalves() {
        assertThat(masked.text()).isEqualTo("The <g1>big <g2>red</g2></g1> dog<x id=\"3\"/> and the <g4>cat</g4>");
    }

    @Test
    void bringBackTheDocumentsOwnSpellingWhereNothingChanged() {
        assertThat(masked.restore(masked.text())).isEqualTo("The  <B>big <i>red</i></B> dog<img> and the <u>cat</u>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le <g4>chat</g4> et le <g1>gros chien <g2>roux</g2></g1><x id=\"3\"/>",
                "Le <G4>chat</G4> et le < g1 >gros chien <g2 >roux</ g2 ></g1><x3/>",
                "Le <g id=\"4\">chat</g> et le <g id='1'>gros chien <g id=2>roux</g></g><x id=3>",
                "Le <g4>chat</g> et le <g1>gros chien <g2>roux</g id=\"2\"></g1><x id=\"3\"></x>",
            })
    void areReadAsModelsWriteThem(String answer) {
        assertThat(masked.lost(answer)).isEmpty();
        assertThat(masked.restore(answer)).isEqualTo("Le <u>chat</u> et le <b>gros chien <i>roux</i></b><img>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Missing, half missing, doubled.
                "a <g1>b c</g1> <x id=\"3\"/> <g4>d</g4> | <g2>…</g2>",
                "a <g1>b <g2>c</g1> <x id=\"3\"/> <g4>d</g4> | <g1>…</g1>, <g2>…</g2>",
                "a <g1>b c</g2></g1> <x id=\"3\"/> <g4>d</g4> | <g2>…</g2>",
                "a <g1>b <g2>c</g2></g1> <x id=\"3\"/> <g4>d</g4> <g4>e</g4> | <g4>…</g4>",
                // Crossing, closed before it is opened, never closed.
                "a <g1>b <g2>c</g1></g2> <x id=\"3\"/> <g4>d</g4> | <g1>…</g1>, <g2>…</g2>",
                "a <g1>b <g2>c</g2></g1> <x id=\"3\"/> </g4>d<g4> | <g4>…</g4>",
                "a <g1>b <g2>c</g2></g1> <x id=\"3\"/> <g4>d | <g4>…</g4>",
                // In another, out of another.
                "a <g1>b <g2>c</g2> <g4>d</g4></g1> <x id=\"3\"/> | <g4>…</g4>",
                "a <g1>b</g1> <g2>c</g2> <x id=\"3\"/> <g4>d</g4> | <g2>…</g2>",
                // Emptied of its words.
                "a <g1><g2></g2></g1> b c <x id=\"3\"/> <g4>d</g4> | <g1>…</g1>, <g2>…</g2>",
                "a <g1>b <g2>, </g2></g1> c <x id=\"3\"/> <g4>d</g4> | <g2>…</g2>",
                // Not what they are, and not there.
                "a <g1>b <g2>c</g2></g1> <g3/> <g4/> | <g4>…</g4>, <g4/>",
                "a <g1>b <g2>c</g2></g1> <g3>d</g3> <g4>d</g4> | <x id=\"3\"/>, <g3>, </g3>",
                "a <g1>b <g2>c</g2></g1> <x id=\"3\"/> <g4>d</g4> <g5>e</g5> | <g5>, </g5>",
            })
    void areNamedWhereTheyAreLost(String answer, String lost) {
        assertThat(String.join(", ", masked.lost(answer))).isEqualTo(lost);
    }

    @Test
    void mayBeEmptyOfWordsWhereTheSourceHadNone() {
        Masked percent = new Masking(Notation.PLAIN, UnaryOperator.identity())
                .words("28")
                .open(Stretch.of("<i>"), Stretch.of("</i>"))
                .words(" %")
                .close()
                .masked(Stretch.of("28<i> %</i>"));

        assertThat(percent.lost("%<g1></g1> 28")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<g1>a <g2>b</g1> c</g2> d | <b>a <i>b</i></b> c d",
                "<g1>a <g2>b | <b>a <i>b</i></b>",
                "a</g1> <g4>b</g4> <g4>c</g4> | a <u>b</u> c",
                "a <g7>b</g7> <g4><script></g4> | a &lt;g7>b&lt;/g7> <u>&lt;script></u>",
            })
    void comeOutNestedWhateverTheAnswerDoes(String answer, String restored) {
        assertThat(masked.restore(answer)).isEqualTo(restored);
    }

    @Test
    void areNoWords() {
        assertThat(Masked.words("un<g1>believ</g1>able <x id=\"2\"/>")).isEqualTo("unbelievable  ");
    }

    @Test
    void areToldAsWhatTheyStandFor() {
        assertThat(masked.tell("lost: <g1>…</g1>, <x id=\"3\"/>, <g9>")).isEqualTo("lost: <b>…</b>, <img>, <g9>");
    }

    @Test
    void areReadInAVeryLongAnswer() {
        for (String unit : new String[] {"<g1>", "</g1>", "<g2><g1>", "<g1></g1>", "</g>", "<g id="}) {
            String answer = unit.repeat(200_000 / unit.length());
            assertThat(masked.lost(answer)).isNotEmpty();
            assertThat(masked.restore(answer)).isNotNull();
        }
    }
}
