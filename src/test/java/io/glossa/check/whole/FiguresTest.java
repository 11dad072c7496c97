package io.glossa.check.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1,234.50 of 28", "1.234,50 od 28", "1\u202F234,50 de 28", "١٬٢٣٤٫٥٠ من ٢٨", "1’234.50 von 28"})
    void areTheSameInAnyNotation(String text) {
        assertThat(Figures.of(text)).containsOnlyKeys("123450", "28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "None", "7 dwarfs, 3 wishes", ". , 5"})
    void leavesOutSingleDigits(String text) {
        assertThat(Figures.of(text)).isEmpty();
    }
}
