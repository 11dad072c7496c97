package io.glossa.check.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes.",
                "Oui ! ",
                "She said: “Yes.”",
                "(Ja.)",
                "**Ja.**",
                "そうだ。",
                "「そうだ。」",
                "हाँ।",
                "جی ہاں۔",
                "نعم؟",
                "Այո։",
                "Γιατί;",
                "አዎ።",
                "አዎ፡፡",
                "አዎ።፡",
                "ဟုတ်တယ်။",
                "បាទ។",
                "Well…",
                "She said:",
                "请看：",
            })
    void knowsTheEndOfASentenceInAnyScript(String text) {
        assertThat(Marks.endSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Yes", "Yes,", "Whether; or", "ဟုတ်၊", "አዎ፡", "\"", "ใช่"})
    void takesNothingElseForOne(String text) {
        assertThat(Marks.endSentence(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {',', ';', ':', '،', '、', '，', '；', '—'})
    void knowsWhatStandsBetweenClauses(int mark) {
        assertThat(Marks.isBreak(mark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'.', '。', '-', '"', 'a', '‘'})
    void takesNoOtherSignForThat(int mark) {
        assertThat(Marks.isBreak(mark)).isFalse();
    }
}
