package io.glossa.check.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EchoesTest {

    private static final String TEXT = "The quick brown fox jumps over a lazy dog";

    @Test
    void hearsNothingInATextThatSaysEverythingOnce() {
        assertThat(Echoes.in(TEXT, 6)).isEqualTo(new Echoes(33, 0, 0, 0));
    }

    @Test
    void hearsATextThatIsThereTwiceWhateverStandsBetween() {
        Echoes echoes = Echoes.in(TEXT + ".\n\n" + TEXT.toUpperCase(Locale.ROOT) + "!", 6);

        assertThat(echoes.share()).isEqualTo(0.5);
        assertThat(echoes.times()).isEqualTo(2);
        assertThat(echoes.period()).isEqualTo(33);
    }

    @Test
    void countsHowOftenALoopSaysTheSame() {
        Echoes echoes = Echoes.in(TEXT + " and so on and so on and so on and so on", 6);

        assertThat(echoes.period()).isEqualTo(7);
        assertThat(echoes.times()).isCloseTo(4, within(0.5));
    }

    @Test
    void hearsWhatComesAgainLaterAndCallsItNoLoop() {
        Echoes echoes = Echoes.in("a lazy old dog, " + TEXT + ", a lazy old dog", 6);

        assertThat(echoes.said()).isEqualTo(11);
        assertThat(echoes.times()).isEqualTo(1);
    }

    @Test
    void needsNoSpaces() {
        assertThat(Echoes.in("船は出ない船は出ない船は出ない", 3).times()).isEqualTo(3);
    }

    @Property(tries = 200)
    void findsAnyTextTwiceInItsDouble(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 1, max = 30) int window) {
        Echoes once = Echoes.in(text, window);
        Echoes twice = Echoes.in(text + text, window);

        assertThat(once.share()).isBetween(0.0, 1.0);
        if (once.letters() >= window) {
            assertThat(twice.said()).isGreaterThanOrEqualTo(once.letters());
        }
    }
}
