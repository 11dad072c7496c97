package io.glossa.engine.offline;

import static io.glossa.engine.offline.FakeMachine.EN_ES;
import static io.glossa.engine.offline.FakeMachine.pair;
import static io.glossa.engine.offline.FakeMachine.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.glossa.language.Languages;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** With the real Apertium; on a machine without it, or without a pair, the test is left out and says so. */
class InstalledApertiumTest {

    static Apertium apertium;

    @BeforeAll
    static void start() {
        apertium = new Apertium(ApertiumSettings.DEFAULT, InstantSource.system());
    }

    @AfterAll
    static void stop() {
        apertium.close();
    }

    static String translate(String text, Languages pair) {
        assumeTrue(apertium.plan(pair).isPresent(), "Apertium has no " + pair + " on this machine");
        return apertium.translate(List.of(text), pair, soon()).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | es    | The big house is red.        | La casa grande es roja.
            es | en    | La casa grande es roja.      | The big house is red.
            es | ca    | La casa grande es roja.      | La casa gran és vermella.
            ca | es    | La casa gran és vermella.    | La casa grande es roja.
            fr | es    | La grande maison est rouge.  | La gran casa es roja.
            es | pt    | La casa grande es roja.      | A casa grande é vermelha.
            pt | es    | A casa grande é vermelha.    | La casa grande es roja.
            pt | en    | A casa grande é vermelha.    | The big house is red.
            es | it    | La casa grande es roja.      | La casa grande è rossa.
            sv | da    | Det stora huset är rött.     | Det store hus er rødt.
            """)
    void translatesAPlainSentence(String source, String target, String text, String translation) {
        assertThat(translate(text, pair(source, target))).isEqualTo(translation);
    }

    static List<String> awkward() {
        return List.of(
                "\0a\0b\0",
                "a lone \uD800 surrogate \uDC00",
                "family 👨‍👩‍👧 and \u202Emarks\u202C of \u0007 all \u001B kinds",
                "^foo/bar<n>$ [7.0] [7.1] \\[x] {y} @z #w *v ~u",
                "[]",
                "\\",
                "\\ and \\\\ are strokes",
                "שלום עולם",
                "東京 is 東京",
                "12 345,67",
                "?!…",
                "a".repeat(200_000),
                "word ".repeat(2_000),
                "one\n\n\ttwo  three\r\n",
                " ",
                "<x id=\"1\"/><x id=\"2\"/> <x id=\"3\"/>");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void staysInStepWhateverTheText(String text) {
        String between = "The big house is red.";
        assumeTrue(apertium.plan(EN_ES).isPresent(), "Apertium has no en-es on this machine");
        List<String> answers = apertium.translate(List.of(between, text, between), EN_ES, soon());
        assertThat(answers.getFirst()).isEqualTo("La casa grande es roja.").isEqualTo(answers.getLast());
        assertThat(Superblanks.of(answers.get(1)).kept())
                .isEqualTo(Superblanks.of(text).kept());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The <g1>big red</g1> house.                | La <g1>casa roja</g1> grande.
            A <g1>red <g2>house</g2></g1><x id="3"/>.  | Una <g1>casa <g2>roja</g2></g1><x id="3"/>.
            The company's <g1>last</g1> offer was <g2>refused</g2>. | La<g1> última oferta de </g1>la empresa estuvo <g2>rechazada</g2>.
            """)
    void pairsOfTagsStayPairs(String text, String translation) {
        assertThat(translate(text, EN_ES)).isEqualTo(translation);
    }

    @Test
    void unknownWordsCarryNoMarks() {
        assertThat(translate("The Blorptang is #1 * in @work", EN_ES))
                .contains("Blorptang", "#1 *", "@work")
                .doesNotContain("*Blorptang");
    }
}
