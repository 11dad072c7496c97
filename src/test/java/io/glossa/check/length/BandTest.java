package io.glossa.check.length;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BandTest {

    private static final Band BAND = new Band(1.5, 0.06);

    @Test
    void isNotSurprisedByTheUsualLength() {
        assertThat(BAND.surprise(100, 100)).isZero();
    }

    @Test
    void isMoreSurprisedByTheSameRatioTheLongerTheTextIs() {
        assertThat(BAND.surprise(400, 200)).isLessThan(BAND.surprise(40, 20));
    }

    @Test
    void isAsSurprisedByHalfAsByDouble() {
        assertThat(BAND.surprise(100, 50)).isCloseTo(-BAND.surprise(100, 200), within(1e-9));
    }

    @Test
    void neverFallsBelowTheDriftBetweenKindsOfTexts() {
        assertThat(BAND.deviation(1e9)).isCloseTo(0.06, within(1e-4));
    }

    @Test
    void bearsEmptyTexts() {
        assertThat(BAND.surprise(0, 0)).isZero();
        assertThat(BAND.surprise(100, 0)).isFinite().isNegative();
    }

    @Test
    void findsGreatSurprisesLessLikely() {
        assertThat(Band.logLikelihood(0)).isZero();
        assertThat(Band.logLikelihood(4)).isLessThan(Band.logLikelihood(-2));
    }
}
