package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({"a, 0.25", "é, 0.5", "я, 0.5", "ש, 1", "ก, 1", "漢, 1", "한, 1", "😀, 1"})
    void countsEachLetterAsMuchAsItsScriptNeeds(String letter, double tokens) {
        assertThat(Tokens.estimate(letter.repeat(400))).isEqualTo((int) (400 * tokens) + 1);
    }

    @Test
    void countsAnEmptyTextAsOneRatherThanNone() {
        assertThat(Tokens.estimate("")).isOne();
    }

    @Test
    void countsRatherTooMany() {
        // 44 letters and signs, which the tokenizers of today make 10 tokens
        assertThat(Tokens.estimate("The quick brown fox jumps over the lazy dog."))
                .isBetween(10, 15);
    }
}
