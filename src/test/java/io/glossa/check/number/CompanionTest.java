package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a number, and alone where the number is lost. */
class CompanionTest {

    @ParameterizedTest(name = "{0}-{2}: {1} is not {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 20 million saw it. 20 million people liked it.  | de | 20 Millionen sahen es. Millionen Menschen mochten es. | a number of millions or the like
            en | They have $2 billion in the second year.        | ru | У них миллиардов долларов во втором году.             | a number of millions or the like
            en | the referendum of October 1, a year ago         | tr | bir yıl önceki Ekim referandumu                        | a day of the month
            en | They waited a year for 1 October.               | hi | उन्होंने अक्टूबर के लिए एक साल इंतजार किया।                      | a day of the month
            en | He enlisted in March, three years ago.          | ko | 그는 3년 전 월에 입대했다.                                  | the number of a month
            en | They won the second game in February.           | vi | Họ thắng trận thứ hai vào tháng.                        | the number of a month
            en | In two years he was back, on May 5, 2005.       | vi | Hai năm sau anh trở lại vào ngày 5 tháng năm 2005.      | the number of a month
            en | The third goal, in the 2-1 win                  | ar | الهدف الثالث في الفوز -1                                  | one of two numbers with a sign between
            """)
    void tellsThatTheNumberIsMissing(String source, String text, String target, String answer, String lost) {
        assertThat(Pairs.differences(source, text, target, answer)).containsExactly(lost + " is missing");
    }

    @ParameterizedTest(name = "{0}-{2}: {1} is {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | One million people lived there.              | ru | Там жил миллион человек.
            en | Another six million people live there.       | fr | Six autres millions de personnes y vivent.
            en | There were 20 million of them.               | ro | Erau 20 de milioane.
            en | More than 5.5 million have fled.             | zh | 已有550多万人逃离。
            en | more than $100 million                       | zh | 上亿美元
            en | They met on June 12.                         | ja | 彼らは先月12日に会った。
            en | at 3:30, in the 18:45 train                  | hu | fél négykor, a 18.45-kor induló vonaton
            en | since February's 4-1 win                     | ru | после победы 4:1 в феврале
            en | It is at stake in November. Five weeks left. | tr | Kasım'da tehlikede. Beş hafta kaldı.
            en | the referendum of October 1                  | es | el referéndum del uno de octubre
            en | the end of March, and a month later          | ko | 3월 말, 그리고 한 달 뒤
            en | in May 2018, a month ago                     | vi | vào tháng 5 năm 2018, tháng trước
            en | Ayr 38 - 17 Melrose: they go top             | es | Ayr 38 - Melrose 17: sube a la cima
            en | It is like 02:00:01:02:03:04.                | cs | Je to jako 02:EF:A1:B2:C3:04.
            """)
    void isNoSignOfOneWhereNoneIsLost(String source, String text, String target, String answer) {
        assertThat(Pairs.differences(source, text, target, answer))
                .noneMatch(difference -> difference.matches("(?:a number|a day|the number|one) of .*"));
    }

    @ParameterizedTest(name = "{0}-{2}: {1} is not {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 8 page booklet: type 8,1,2,7,6,3,4,5   | fr | brochure de pages : saisissez 8,1,2,7,6,3,4,5 | '8' is missing
            en | They say it is 1 or 48 minutes.        | ko | 그들은 그것이 분 또는 48분이라고 말한다.        | '1' is missing
            en | It fell by 4.8 from April to August.   | ru | С апреля по август это упало.                | '4.8' is missing
            en | He is 6 foot 6. All last season, as it was said in the newspapers, he had 5.6 points a game. | es | Mide 1,98 m. La temporada pasada, según decían los periódicos, obtuvo puntos por partido. | '5.6' is missing
            """)
    void isNotTheOnlySign(String source, String text, String target, String answer, String lost) {
        assertThat(Pairs.differences(source, text, target, answer)).containsExactly(lost);
    }
}
