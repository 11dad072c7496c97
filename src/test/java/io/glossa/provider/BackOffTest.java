package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackOffTest {

    private static final long[] WHOLE = {200, 400, 800, 1600, 3200, 6400, 10_000, 10_000, 10_000};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void waitsARandomHalfToWholeOfTwiceAsLongEachTimeUpToTenSeconds(long seed) {
        BackOff backOff = new BackOff(new Random(seed));

        for (long whole : WHOLE) {
            assertThat(backOff.nextDelayInMillis(new TimeoutException())).isBetween(whole / 2, whole);
        }
    }

    @Test
    void doesNotSendThoseBackTogetherWhoFailedTogether() {
        assertThat(Stream.iterate(1L, seed -> seed + 1)
                        .limit(20)
                        .map(seed -> new BackOff(new Random(seed)).nextDelayInMillis(busy(null)))
                        .distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void waitsAsLongAsTheProviderAsks() {
        BackOff backOff = new BackOff(new Random(1));

        assertThat(backOff.nextDelayInMillis(busy(Duration.ofSeconds(30)))).isEqualTo(30_000);
        assertThat(backOff.nextDelayInMillis(busy(Duration.ofMillis(40)))).isEqualTo(40);
        assertThat(backOff.nextDelayInMillis(busy(Duration.ZERO))).isOne();
    }

    @Test
    void goesOnDoublingWhileTheProviderAsks() {
        // Given
        BackOff backOff = new BackOff(new Random(1));
        backOff.nextDelayInMillis(busy(Duration.ofSeconds(1)));
        backOff.nextDelayInMillis(busy(Duration.ofSeconds(1)));

        // Then
        assertThat(backOff.nextDelayInMillis(busy(null))).isBetween(400L, 800L);
    }

    private static FailureException busy(@Nullable Duration retryAfter) {
        return new FailureException(new Failure.EngineUnavailable("claude", "it asks to slow down (429)", retryAfter));
    }
}
