package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Duration BUDGET = Duration.ofSeconds(20);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Deadline deadline = Deadline.in(BUDGET, now::get);

    @Test
    void countsDownAsTimePasses() {
        pass(Duration.ofSeconds(12));

        assertThat(deadline.left()).hasSeconds(8);
        assertThat(deadline.leftOrNothing()).hasSeconds(8);
    }

    @Test
    void keepsTheBudgetThatItBeganWith() {
        pass(Duration.ofSeconds(12));

        assertThat(deadline.budget()).isEqualTo(BUDGET);
    }

    @Test
    void failsWithItsBudgetAtTheVeryEnd() {
        pass(BUDGET);

        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(deadline::left)
                .extracting(FailureException::failure)
                .isEqualTo(new Failure.DeadlineExceeded(BUDGET));
    }

    @Test
    void hasNothingLeftAndNeverLessThanNothing() {
        pass(BUDGET.plusHours(1));

        assertThat(deadline.leftOrNothing()).isZero();
    }

    @Test
    void cutsALongTimeoutToWhatIsLeft() {
        pass(Duration.ofSeconds(12));

        assertThat(deadline.cut(Duration.ofSeconds(60))).hasSeconds(8);
    }

    @Test
    void leavesAShortTimeoutAsItIs() {
        assertThat(deadline.cut(Duration.ofSeconds(5))).hasSeconds(5);
    }

    @Test
    void cutsNothingOnceItIsOver() {
        pass(BUDGET);

        assertThatExceptionOfType(FailureException.class).isThrownBy(() -> deadline.cut(Duration.ofSeconds(1)));
    }

    @Test
    void canBeKeptALittleLaterByThoseWhoWaitForOthers() {
        // Given
        Deadline outer = deadline.later(Duration.ofMillis(100));

        // When
        pass(BUDGET);

        // Then
        assertThat(outer.left()).hasMillis(100);
        assertThat(outer.budget()).isEqualTo(BUDGET);
        assertThat(deadline.leftOrNothing()).isZero();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
