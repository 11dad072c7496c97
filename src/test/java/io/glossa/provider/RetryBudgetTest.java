package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private Instant now = Instant.EPOCH;
    private final RetryBudget budget = new RetryBudget(0.5, () -> now);

    @Test
    void allowsAFewRepeatsWithoutAnySuccess() {
        assertThat(takeAll()).isEqualTo(10);
    }

    @Test
    void allowsAShareOfWhatSucceeded() {
        succeed(100);

        assertThat(takeAll()).isEqualTo(60);
    }

    @Test
    void keepsAnOutageFromMultiplyingTheLoad() {
        succeed(100);
        now = now.plusSeconds(11);

        assertThat(takeAll()).isEqualTo(10);
        now = now.plusSeconds(11);
        assertThat(takeAll()).isEqualTo(10);
    }

    @Test
    void allowsNoneWhereTheShareIsNought() {
        RetryBudget none = new RetryBudget(0, () -> now);
        none.succeeded();

        assertThat(none.take()).isFalse();
    }

    private void succeed(int times) {
        for (int i = 0; i < times; i++) {
            budget.succeeded();
        }
    }

    private int takeAll() {
        int taken = 0;
        while (budget.take()) {
            taken++;
        }
        return taken;
    }
}
