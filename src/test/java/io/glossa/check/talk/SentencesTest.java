package io.glossa.check.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One. Two! Three? Four | 4
            She said: "Go." He went. | 2
            J. Smith and Z. B. Miller came. | 1
            It costs 3.50 euros. | 1
            Важи до 31. марта. Онда је крај. | 2
            一つ。二つ！三つ | 3
            पहला वाक्य। दूसरा वाक्य। | 2
            """)
    void endWhereAReaderSeesIt(String text, int count) {
        assertThat(Sentences.of(text)).hasSize(count);
    }

    @Property
    void loseNothingButSpace(@ForAll String text) {
        List<String> sentences = Sentences.of(text);

        assertThat(letters(String.join("", sentences))).isEqualTo(letters(text));
        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }

    private static List<Integer> letters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).boxed().toList();
    }
}
