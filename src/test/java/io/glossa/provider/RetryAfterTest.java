package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "' 120 ', 120", "007, 7", "999999999, 999999999"})
    void readsSeconds(String header, long seconds) {
        assertThat(RetryAfter.read(header, NOW)).hasSeconds(seconds);
    }

    @Test
    void readsADate() {
        assertThat(RetryAfter.read("Sun, 22 Nov 2026 10:01:30 GMT", NOW)).hasSeconds(90);
    }

    @Test
    void waitsNoTimeForADateThatIsPast() {
        assertThat(RetryAfter.read("Sun, 22 Nov 2026 09:59:59 GMT", NOW)).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "-5",
                "+5",
                "1.5",
                "5s",
                "٥",
                "99999999999999999999",
                "Mon, 22 Nov 2026 10:01:30 GMT",
                "Sun, 22 Nov 2026",
                "2026-11-22T10:01:30Z",
            })
    void readsNothingFromRubbish(@Nullable String header) {
        assertThat(RetryAfter.read(header, NOW)).isNull();
    }
}
