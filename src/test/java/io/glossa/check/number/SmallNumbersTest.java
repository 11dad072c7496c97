package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small numbers, which translators leave out, put in and write as words. */
class SmallNumbersTest {

    @ParameterizedTest(name = "{0}-{2}: {1} = {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | Each won three games out of four.    | vi | Mỗi người thắng ba ván.
            en | She won the 200 and the 400 metres.  | ko | 그녀는 200m와 400m에서 2개의 금메달을 땄다.
            en | They knew each other decades ago.    | ru | Они знали друг друга более 30 лет назад.
            en | One day we shall know.               | ja | いつの日か分かるだろう。
            en | The old oak fell.                    | gd | Thuit an t&#8209;seann darach.
            en | He said so on Saturday.              | fr | Il l'a dit samedi 29 septembre.
            en | The new film is quite fun.           | vi | Phần 2 của phim khá vui.
            en | We like the Nord Stream 2 project.   | ko | 우리는 노드 스트림 2(Nord Stream 2) 사업을 좋아한다.
            en | It was on six television networks.   | de | Es lief im Fernsehen.
            en | two new rules for both                | ja | 新しい規則
            en | They met on June 12.                  | ko | 그들은 지난달 12일에 만났다.
            en | They met on June 12.                  | ja | 彼らは先月12日に会った。
            en | more than $100 million                | zh | 上亿美元
            en | Nord Stream 2 will double it          | ko | 노드 스트림 2(Nord Stream 2)는 그것을 2배로 늘린다
            en | at 3 p.m. today, 3 p.m. tomorrow      | es | hoy a las 15:00, mañana a las 15:00
            en | The channel is named Six Days.       | ja | そのチャンネルは Six Days という。
            en | He is the No. 1 in the world.        | de | Er ist der Beste der Welt.
            en | Open the MP3 file.                   | fi | Avaa musiikkitiedosto.
            en | a 3D shape                           | pt | uma forma tridimensional
            en | Another six million people came.     | fr | Six autres millions de personnes vinrent.
            en | for the SS19 collection              | de | für die Sommerkollektion 2019
            en | a hex key                            | ko | 16진수 키
            en | 1 to 2 inches                        | es | entre 2 y 5 centímetros
            en | the Korean peninsula                 | zh | 朝鲜半岛
            ko | 사용자별 명세를 만들고                  | en | Create a specification
            """)
    void areUndecidedWhereNothingElseTellsThatTheyAreWrong(String source, String text, String target, String answer) {
        assertThat(Pairs.differences(source, text, target, answer)).isEmpty();
    }

    @ParameterizedTest(name = "{0}-{2}: {1} is not {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | four dogs                            | de | 5 Hunde                        | '5' is not in the source
            en | on October 1                         | tr | 2 Ekim'de                      | '1' is missing; '2' is not in the source
            en | six people were held on Saturday     | zh | 周六有5人被捕                    | 'six' is missing; '5' is not in the source
            en | It rose by 2.7 percent in July.      | zh | 9月增长了2.7%。                 | 'July' is missing; '9' is not in the source
            en | Vann, 72, said so                    | vi | Vann, 22 tuổi, hành động       | '72' is missing; '22' is not in the source
            """)
    void areFoundWhereOneStandsInThePlaceOfAnother(
            String source, String text, String target, String answer, String differences) {
        assertThat(String.join("; ", Pairs.differences(source, text, target, answer)))
                .isEqualTo(differences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | his second win     | ko | 그의 번째 승리         | a number before '번째' is missing
            en | a year ago         | ko | 년 전에              | a number before '년' is missing
            en | three people came  | ko | 명이 왔다             | 'three' is missing
            en | his second win     | ja | 彼の回目の勝利        | a number before '回目' is missing
            """)
    void areMissedWhereAWordThatFollowsNumbersStandsAlone(
            String source, String text, String target, String answer, String differences) {
        assertThat(String.join("; ", Pairs.differences(source, text, target, answer)))
                .isEqualTo(differences);
    }

    @ParameterizedTest
    @CsvSource({"ko, 몇 년 전에", "ko, 수십 명이 왔다", "ko, 두 번째 승리", "ja, 数年前に", "ja, 何度目か", "ja, この3回目の勝利"})
    void areNotMissedWhereTheNumberIsNotTold(String target, String answer) {
        assertThat(Pairs.differences("en", "several of the three, or two", target, answer))
                .noneMatch(difference -> difference.startsWith("a number before"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | It was on six television networks.   | ja | テレビで放送された。          | 'six' is missing
            en | eight charges of murder              | ko | 살해 혐의                   | 'eight' is missing
            en | they walked for four hours           | zh | 他们走了小时               | 'four' is missing
            en | page 2 of this network, in Britain   | ko | 영국의 이 네트워크의 쪽          | '2' is missing
            en | $100 million a year                  | ja | 年間億ドル                   | '100 million' is missing
            en | $100 million a year                  | ko | 매년 억 달러                  | '100 million' is missing
            en | led 17-5, then by five points        | ja | 17-5でリードし、その後は点差     | 'five' is missing
            en | the rules of Oct. 31                 | ja | 月31日の規則                | 'Oct' is missing
            """)
    void areMissedWhereTheAnswersLanguageWritesAllNumbersInNumerals(
            String source, String text, String target, String answer, String differences) {
        assertThat(String.join("; ", Pairs.differences(source, text, target, answer)))
                .isEqualTo(differences);
    }
}
