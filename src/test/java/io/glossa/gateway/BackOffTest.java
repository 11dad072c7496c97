package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackOffTest {

    private static final long[] WHOLE = {200, 400, 800, 1600, 3200, 6400, 10_000, 10_000, 10_000};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void waitsARandomHalfToWholeOfTwiceAsLongEachTimeUpToTenSeconds(long seed) {
        BackOff backOff = new BackOff(new Random(seed));

        for (int failures = 1; failures <= WHOLE.length; failures++) {
            long whole = WHOLE[failures - 1];
            assertThat(backOff.after(failures).toMillis()).isBetween(whole / 2, whole);
        }
    }

    @Test
    void doesNotSendThoseBackTogetherWhoFailedTogether() {
        assertThat(Stream.iterate(1L, seed -> seed + 1)
                        .limit(20)
                        .map(seed -> new BackOff(new Random(seed)).after(1))
                        .distinct())
                .hasSizeGreaterThan(5);
    }
}
