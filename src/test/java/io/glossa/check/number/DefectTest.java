package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that is changed, lost or added. */
class DefectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 28 people came.                    | de    | 29 Menschen kamen.              | '28' is missing; '29' is not in the source
            en | 28 people came.                    | fr    | Des gens sont venus.            | '28' is missing
            en | People came.                       | es    | Vinieron 28 personas.           | '28' is not in the source
            en | It cost 1,234.5 euros.             | de    | Es kostete 1.234,6 Euro.        | '1,234.5' is missing; '1.234,6' is not in the source
            en | 12,500 people                      | fr    | 12 600 personnes                | '12,500' is missing; '12 600' is not in the source
            en | 5.3 million                        | de    | 5,3 Milliarden                  | '5.3 million' is missing; '5,3 Milliarden' is not in the source
            en | 3 million                          | de    | 3.000                           | '3 million' is missing; '3.000' is not in the source
            en | 20.4 million people                | ko    | 204만 명                         | '20.4 million' is missing; '204만' is not in the source
            en | On 3 May 2018                      | de    | Am 4. Mai 2018                  | '3' is missing; '4' is not in the source
            en | In June 2018                       | ja    | 2018年7月に                      | 'June' is missing; '7' is not in the source
            en | They won 2-1.                      | es    | Ganaron 3-1.                    | '2' is missing; '3' is not in the source
            en | They won 2-1.                      | es    | Ganaron 2-0.                    | '1' is missing; '0' is not in the source
            en | They lost 2-2 twice, or once.      | fr    | Ils ont perdu 2 fois.           | '2' is missing
            en | They won 1-0 in the first half.    | es    | Ganaban por -0 en la primera parte. | '1' is missing
            en | They once led 1-0.                 | de    | Sie führten einst mit :0.       | '1' is missing
            en | on 1 October, a year later         | de    | ein Jahr später, im Oktober     | '1' is missing
            en | In the 1990s                       | de    | In den 80er Jahren              | '1990' is missing; '80' is not in the source
            en | in the 19th century                | fr    | au XXe siècle                   | '19' is missing
            en | in the 9th century                 | sv    | på 700-talet                    | '9' is missing
            en | They left decades ago.             | ru    | Они уехали более 35 лет назад.  | '35' is not in the source
            en | 3:45 pm                            | de    | 15.30 Uhr                       | '3:45' is missing; '15.30' is not in the source
            en | 200 miles away                     | de    | 500 Kilometer entfernt          | '200' is missing; '500' is not in the source
            en | about 4.5 percent                  | hi    | लगभग ४.६ प्रतिशत                 | '4.5' is missing; '४.६' is not in the source
            en | four dogs                          | ja    | 5匹の犬                          | 'four' is missing; '5' is not in the source
            en | the fifth day                      | zh    | 第六天                           | 'fifth' is missing
            en | twenty-eight people                | de    | neunundzwanzig Menschen         | 'twenty-eight' is missing
            en | page 7                             | ar    | الصفحة 8                         | '7' is missing; '8' is not in the source
            en | page 7                             | th    | หน้า ๘                           | '7' is missing; '๘' is not in the source
            ja | 二十八人が来た。                      | en    | 29 people came.                 | '29' is not in the source
            hi | २८ लोग आए।                          | en    | 29 people came.                 | '२८' is missing; '29' is not in the source
            """)
    void isTold(String source, String text, String target, String answer, String differences) {
        assertThat(String.join("; ", Pairs.differences(source, text, target, answer)))
                .isEqualTo(differences);
    }

    @Test
    void isNotTakenForAnotherNumberThatIsThere() {
        // Given 17 and 71, of which the answer has one twice
        assertThat(Pairs.differences("en", "17 men and 71 women", "de", "17 Männer und 17 Frauen"))
                .containsExactly("'71' is missing", "'17' is not in the source");
    }

    @Test
    void isUndecidedWhereTheLanguagesWordsAreNotKnown() {
        // Navajo may well say seven in a word that we don't know, but not 75
        assertThat(Pairs.differences("en", "7 sheep", "nv", "dibé")).isEmpty();
        assertThat(Pairs.differences("en", "75 sheep", "nv", "dibé")).containsExactly("'75' is missing");
    }
}
