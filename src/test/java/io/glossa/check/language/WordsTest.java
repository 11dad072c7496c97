package io.glossa.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    The Ship's crew, all 12!            | the ship s crew all
                    U.S. and/or e.g. 10:30 he/she       | u s and or e g he she
                    See /etc/fstab for it               | see for it
                    Set org.example.key, then save_all. | set then
                    Écris à a.b@example.org             | écris à
                    古い灯台                             | 古 い 灯 台
                    हिन्दी में                           | हिन्दी में
                    ก็ดี                                 | ก็ ดี
                    ... 12 / 30                         | -
                    """)
    void areWhatIsLetters(String text, String words) {
        assertThat(Words.of(text).all().stream().map(Words.Word::text))
                .containsExactlyElementsOf(words == null ? List.of() : List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ship     | 4
                    古い灯台 | 11
                    배가     | 4
                    """)
    void weighIdeographsMoreThanLetters(String text, int weight) {
        assertThat(Words.weight(Words.of(text).all())).isEqualTo(weight);
    }

    @Property
    void standInTheTextInOrderAndApart(@ForAll String text) {
        int end = 0;
        for (Words.Word word : Words.of(text).all()) {
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
            end = word.end();
        }
    }
}
