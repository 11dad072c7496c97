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
            en | The law gives them 60 days to answer.  | zh | 法律给他们两个月的时间答复。
            en | The law gives them 48 hours to answer. | vi | Luật cho họ hai ngày để trả lời.
            en | The law gives them 18 months.          | de | Das Gesetz gibt ihnen anderthalb Jahre Zeit.
            en | The 6-foot-6 goalkeeper never missed.  | ru | Двухметровый вратарь не пропустил ни одного мяча.
            en | Mills drew level on 27:37.             | de | Mills glich in der 28. Minute aus.
            """)
    void areTheSameWhereATranslatorConverts(String source, String text, String target, String answer) {
        assertThat(Pairs.differences(source, text, target, answer)).isEmpty();
    }

    @ParameterizedTest(name = "{0}-{2}: {1} is not {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 30 meters (100 feet) of water | de | Meter (100 Fuß) Wasser         | '30' is missing
            en | 30 meters (100 feet) of water | ru | 30 метров (футов) воды         | '100' is missing
            en | 60 days to answer             | zh | 三个月的时间答复                 | '60' is missing
            en | 60 days, or two months        | vi | vài ngày, tức hai tháng        | '60' is missing
            en | level on 27:37                | de | Ausgleich in der 29. Minute    | '27:37' is missing; '29' is not in the source
            en | 30 meters (100 feet) of water | zh | 米（100英尺）深的水              | '30' is missing
            """)
    void areMissedWhereBothUnitsAreInBothTexts(
            String source, String text, String target, String answer, String differences) {
        assertThat(String.join("; ", Pairs.differences(source, text, target, answer)))
                .isEqualTo(differences);
    }
}
