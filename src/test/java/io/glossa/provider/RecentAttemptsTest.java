package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentAttemptsTest {

    private final RecentAttempts recent = new RecentAttempts();

    @Test
    void areNoErrorsAndNoTimeBeforeTheFirst() {
        assertThat(recent.errorRate()).isZero();
        assertThat(recent.medianMillis()).isZero();
    }

    @Test
    void stateTheShareThatFailed() {
        add(true, 10);
        IntStream.range(0, 3).forEach(i -> add(false, 10));

        assertThat(recent.errorRate()).isEqualTo(0.25);
    }

    @Test
    void stateTheMedianTimeOfThoseThatSucceeded() {
        add(false, 900);
        add(false, 100);
        add(true, 1);
        add(true, 2);
        add(false, 300);

        assertThat(recent.medianMillis()).isEqualTo(300);
    }

    @Test
    void stateNoTimeWhereAllFailed() {
        add(true, 60_000);

        assertThat(recent.medianMillis()).isZero();
        assertThat(recent.errorRate()).isOne();
    }

    @Test
    void forgetAllButTheLastHundred() {
        IntStream.range(0, 100).forEach(i -> add(true, 5));
        IntStream.range(0, 99).forEach(i -> add(false, 70));
        assertThat(recent.errorRate()).isEqualTo(0.01);

        add(false, 70);
        assertThat(recent.errorRate()).isZero();
        assertThat(recent.medianMillis()).isEqualTo(70);
    }

    private void add(boolean failed, long millis) {
        recent.add(failed, Duration.ofMillis(millis));
    }

    @Test
    void tellHowLongTheLastOnesTook() {
        RecentAttempts recent = new RecentAttempts();
        assertThat(recent.lately()).isEmpty();
        for (int i = 0; i < 50; i++) {
            recent.add(false, Duration.ofMillis(20));
        }
        for (int i = 0; i < 11; i++) {
            recent.add(false, Duration.ofSeconds(2));
            recent.add(true, Duration.ZERO);
        }

        assertThat(recent.lately()).contains(Duration.ofSeconds(2));
    }
}
