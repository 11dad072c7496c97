package io.glossa.check.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CopiedTest {

    private static final Languages PAIR = new Languages(new Language("en"), new Language("de"));

    @Test
    void isAllOfAnEcho() {
        Copied copied = copied("One two three four.", "one two THREE four!");

        assertThat(copied.shareOfSource()).isEqualTo(1);
        assertThat(copied.shareOfAnswer()).isEqualTo(1);
    }

    @Test
    void isNothingWhereWordsStandTogetherInTwosOnly() {
        assertThat(copied("One two three four five.", "One two drei four five.").runs())
                .isEmpty();
    }

    @Test
    void isTheSourceBesideATranslation() {
        Copied copied = copied("One two three.", "One two three. Eins, zwei, drei.");

        assertThat(copied.shareOfSource()).isEqualTo(1);
        assertThat(copied.shareOfAnswer()).isCloseTo(11.0 / 23, within(0.001));
    }

    @Test
    void comesInRuns() {
        assertThat(copied("a b c d e f g", "a b c x e f g").runs())
                .extracting(Words::joined)
                .containsExactly("a b c", "e f g");
    }

    @Property
    void isAllOfAnyTextThatIsRepeated(@ForAll String text) {
        double share = copied(text, text).shareOfAnswer();

        assertThat(share).isEqualTo(Words.of(text).all().isEmpty() ? 0 : 1);
    }

    private static Copied copied(String source, String answer) {
        return Copied.from(Answered.of(source, answer, PAIR));
    }
}
