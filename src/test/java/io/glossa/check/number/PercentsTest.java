package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs and words for "per cent" that have lost their number, though it is one that need not be there. */
class PercentsTest {

    @ParameterizedTest(name = "{0}-{2}: {1} is not {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | She is 100 percent certain.           | ja | 彼女は％確信している。
            en | She is 100 percent certain.           | ko | 그녀는 퍼센트 확신한다.
            en | She is 100 percent certain.           | ru | Она уверена на процентов.
            en | She is 100 percent certain.           | ar | هي متأكدة بنسبة بالمائة.
            en | Prices were down three per cent.      | fr | Les prix ont baissé de %.
            en | 3 dogs, and down three per cent       | pt | 3 cães, e uma queda de %
            """)
    void tellThatItIsMissing(String source, String text, String target, String answer) {
        assertThat(Pairs.differences(source, text, target, answer)).containsExactly("a number of per cent is missing");
    }

    @ParameterizedTest(name = "{0}-{2}: {1} is {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | She is 100 percent certain.           | zh | 她百分之百确定，并促成了这件事。
            en | She is 100 percent certain.           | de | Sie ist völlig sicher.
            en | Show the charge as a percentage.      | pl | Wyświetla poziom jako procent.
            en | It rose by 5 per cent.                | tr | %5 arttı.
            en | It rose by five per cent.             | eu | %bost igo zen.
            en | from 5 to 10 percent, a few percent   | es | del 5 al 10 %, un tanto por ciento
            en | What % of it is 5%?                   | fr | Quel % de cela fait 5 % ?
            """)
    void areNoSignOfOneWhereNoneIsLost(String source, String text, String target, String answer) {
        assertThat(Pairs.differences(source, text, target, answer)).isEmpty();
    }
}
