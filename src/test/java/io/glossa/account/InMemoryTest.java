package io.glossa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InMemoryTest extends LedgerContract {

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final InMemory ledger = new InMemory(now::get);

    @Override
    Ledger ledger() {
        return ledger;
    }

    @Test
    void forgetsWhatNobodyAsksForAnyMore() {
        ledger.charge(charges(1, NOW));
        now.set(NOW.plus(Duration.ofDays(1)));

        ledger.charge(charges(1, now.get()));

        assertThat(ledger.all())
                .hasSize(2)
                .doesNotContainKey(charges(1, NOW).getFirst().counter());
    }
}
