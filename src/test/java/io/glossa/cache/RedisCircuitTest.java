package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.cache.Circuit.Permission;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedisCircuitTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final Circuit circuit = new Circuit(nanos::get);

    @Test
    void staysClosedWhileNotAllFail() {
        for (int i = 0; i < 10 * Circuit.FAILURES; i++) {
            assertThat(circuit.failed()).isFalse();
            assertThat(circuit.succeeded()).isFalse();
        }

        assertThat(circuit.permission()).isEqualTo(Permission.CALL);
    }

    @Test
    void opensAfterSomeFailuresInARowAndTellsOnce() {
        assertThat(IntStream.range(0, 3 * Circuit.FAILURES)
                        .filter(i -> circuit.failed())
                        .boxed())
                .containsExactly(Circuit.FAILURES - 1);

        assertThat(circuit.permission()).isEqualTo(Permission.NONE);
        assertThat(circuit.open()).isTrue();
    }

    @Test
    void letsOneCallThroughASecond() {
        // Given
        open();

        // When, then
        nanos.addAndGet(Circuit.REST.toNanos() - 1);
        assertThat(circuit.permission()).isEqualTo(Permission.NONE);
        nanos.addAndGet(1);
        assertThat(circuit.permission()).isEqualTo(Permission.PROBE);
        assertThat(circuit.permission()).isEqualTo(Permission.NONE);
        nanos.addAndGet(Circuit.REST.toNanos());
        assertThat(circuit.permission()).isEqualTo(Permission.PROBE);
    }

    @Test
    void closesWhenACallSucceedsAndTellsOnce() {
        // Given
        open();

        // When
        boolean closed = circuit.succeeded();

        // Then
        assertThat(closed).isTrue();
        assertThat(circuit.succeeded()).isFalse();
        assertThat(circuit.permission()).isEqualTo(Permission.CALL);
        assertThat(circuit.failed()).isFalse();
    }

    private void open() {
        IntStream.range(0, Circuit.FAILURES).forEach(i -> circuit.failed());
    }
}
