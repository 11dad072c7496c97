package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in other units. */
class ConversionTest {

    @ParameterizedTest(name = "{0}-{2}: {1} = {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 200 miles away                        | de | 320 Kilometer entfernt
            en | 130 miles of coastline                | fr | 209 km (130 miles) de côtes
            en | 30 meters (100 feet) of water          | it | 30 metri d'acqua
            """)
    void areTheSameWhereATranslatorConverts(String source, String text, String target, String answer) {
        assertThat(Pairs.differences(source, text, target, answer)).isEmpty();
    }

    @ParameterizedTest(name = "{0}-{2}: {1} is not {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 30 meters (100 feet) of water | de | Meter (100 Fuß) Wasser         | '30' is missing
            en | 30 meters (100 feet) of water | ru | 30 метров (футов) воды         | '100' is missing
            en | 30 meters (100 feet) of water | zh | 米（100英尺）深的水              | '30' is missing
            """)
    void areMissedWhereBothUnitsAreInBothTexts(
            String source, String text, String target, String answer, String differences) {
        assertThat(String.join("; ", Pairs.differences(source, text, target, answer)))
                .isEqualTo(differences);
    }
}
