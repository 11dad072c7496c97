package io.glossa.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.account.Ledger.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every place for counts does. */
abstract class LedgerContract {

    /** Far from now, for a Redis that drops what has ended. */
    static final Instant NOW = Instant.parse("2126-11-26T12:00:30Z");

    private static final Account NEWSROOM = new Account(
            "newsroom",
            Map.of(Allowance.CHARACTERS_PER_DAY, 100L, Allowance.CHARACTERS_PER_MONTH, 150L),
            Set.of(),
            Set.of(),
            false);

    abstract Ledger ledger();

    static List<Charge> charges(long amount, Instant now) {
        return List.of(
                Charge.of(NEWSROOM, Allowance.CHARACTERS_PER_DAY, amount, now),
                Charge.of(NEWSROOM, Allowance.CHARACTERS_PER_MONTH, amount, now));
    }

    @Test
    void takesWhatFitsToTheLastOne() {
        assertThat(ledger().charge(charges(99, NOW)).counts()).containsExactly(99L, 99L);
        assertThat(ledger().charge(charges(1, NOW)).granted()).isTrue();

        assertThat(ledger().charge(charges(1, NOW)).granted()).isFalse();
    }

    @Test
    void takesAllChargesOrNone() {
        // Given
        Instant nextDay = NOW.plusSeconds(86_400);
        ledger().charge(charges(90, NOW));

        // When: the day has room for it, the month has not
        Receipt receipt = ledger().charge(charges(61, nextDay));

        // Then
        assertThat(receipt.refused()).isEqualTo(1);
        assertThat(receipt.counts()).containsExactly(0L, 90L);
        assertThat(ledger().charge(charges(60, nextDay)).counts()).containsExactly(60L, 150L);
    }

    @Test
    void givesBack() {
        ledger().charge(charges(100, NOW));

        ledger().charge(charges(40, NOW).stream().map(Charge::reversed).toList());

        assertThat(ledger().charge(charges(0, NOW)).counts()).containsExactly(60L, 60L);
    }

    @Test
    void anAmountThatNoNumberCouldHoldIsRefused() {
        ledger().charge(charges(1, NOW));

        assertThat(ledger().charge(charges(Ledger.NO_LIMIT, NOW)).granted()).isFalse();
    }

    @Test
    void sixtyFourAtOnceGetNoMoreThanThereIs() throws Exception {
        // Given
        Ledger ledger = ledger();
        Callable<Long> caller = () -> IntStream.range(0, 5)
                .filter(i -> ledger.charge(charges(1, NOW)).granted())
                .count();

        // When
        long granted = 0;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> all =
                    IntStream.range(0, 64).mapToObj(i -> callers.submit(caller)).toList();
            for (Future<Long> one : all) {
                granted += one.get();
            }
        }

        // Then
        assertThat(granted).isEqualTo(100);
        assertThat(ledger.charge(charges(0, NOW)).counts()).containsExactly(100L, 100L);
    }
}
