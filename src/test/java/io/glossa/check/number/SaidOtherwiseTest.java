package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that other languages count in other steps: times, decades, halves and great numbers. */
class SaidOtherwiseTest {

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvFileSource(resources = "otherwise.txt", delimiter = '|', quoteCharacter = '"')
    void areFound(String target, String text, String answer) {
        assertThat(Pairs.differences("en", text, target, answer)).isEmpty();
    }

    @ParameterizedTest(name = "{1} in {0} is not {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            de  | at 2:30 p.m.               | um halb fünf
            de  | at 2:30 p.m.               | um 3:30 Uhr
            hi  | 350,000 people             | साढ़े चार लाख लोग
            lt  | in the 1980s               | septintajame dešimtmetyje
            el  | in 2.5 years               | σε τέσσερα χρόνια και μισό
            """)
    void areNotAnyNumber(String target, String text, String answer) {
        assertThat(Pairs.differences("en", text, target, answer)).isNotEmpty();
    }
}
