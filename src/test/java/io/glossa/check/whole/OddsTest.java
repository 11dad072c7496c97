package io.glossa.check.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OddsTest {

    private static final Odds ODDS = new Odds(40, 0.4, 25, 0.1, 25);

    @Test
    void sayNothingOfNoWords() {
        assertThat(ODDS.of(0, 0)).isZero();
    }

    @Test
    void areThoseOfASingleWord() {
        assertThat(ODDS.of(1, 1)).isCloseTo(Math.log(0.4 / 0.1), within(1e-9));
        assertThat(ODDS.of(0, 1)).isCloseTo(Math.log(0.6 / 0.9), within(1e-9));
    }

    @Test
    void riseWithTheWordsThatAreFound() {
        assertThat(ODDS.of(0, 20)).isLessThan(-3);
        assertThat(ODDS.of(2, 20)).isBetween(ODDS.of(0, 20), ODDS.of(5, 20));
        assertThat(ODDS.of(8, 20)).isGreaterThan(3);
    }

    @Test
    void sayLessThanIndependentWordsWouldForSentencesDiffer() {
        assertThat(ODDS.of(0, 20)).isGreaterThan(20 * ODDS.of(0, 1));
    }
}
