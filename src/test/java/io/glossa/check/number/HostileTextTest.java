package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As long as a request may be, and made to take long. */
class HostileTextTest {

    private static final int LONGEST = 200_000;

    /** Much more than it takes, on a busy machine; what is not linear takes minutes. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1,",
                "12.",
                "1,234,",
                "1/2 ",
                "one ",
                "twenty ",
                "five million ",
                "and ",
                "hundred",
                "百",
                "二",
                "百万",
                "foot 6 mile 7 km ",
                "'",
                "-",
                "X",
                "ab'c",
                "ก",
                "五十 "
            })
    void isReadInLinearTime(String pattern) {
        String text = pattern.repeat(LONGEST / pattern.length());

        List<String> differences = assertTimeout(LONG, () -> {
            Pairs.differences("en", text, "de", "ein Kilometer");
            Pairs.differences("en", text, "ja", "x".repeat(LONGEST));
            return Pairs.differences("en", text, "zh", text);
        });

        assertThat(differences).hasSizeLessThanOrEqualTo(LONGEST);
    }
}
