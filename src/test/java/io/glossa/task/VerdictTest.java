package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "PASSED, PASSED, PASSED",
        "PASSED, REPAIRED, REPAIRED",
        "REPAIRED, FAILED, FAILED",
        "PASSED, FAILED, FAILED",
    })
    void isTheWorseOfTheTwoInEitherOrder(Verdict one, Verdict other, Verdict worse) {
        assertThat(one.and(other)).isEqualTo(worse);
        assertThat(other.and(one)).isEqualTo(worse);
    }
}
