package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsageTest {

    private static final Usage PRICED = new Usage(1, 100, 50, new BigDecimal("0.0021"));
    private static final Usage UNPRICED = new Usage(1, 10, 5, null);

    @Test
    void addsCallsTokensAndCost() {
        assertThat(PRICED.plus(PRICED)).isEqualTo(new Usage(2, 200, 100, new BigDecimal("0.0042")));
    }

    @Test
    void statesNoCostWhereOnlyAPartOfItIsKnown() {
        assertThat(PRICED.plus(UNPRICED)).isEqualTo(new Usage(2, 110, 55, null));
        assertThat(UNPRICED.plus(PRICED)).isEqualTo(new Usage(2, 110, 55, null));
    }

    @Test
    void isNotChangedByNothing() {
        assertThat(Usage.NONE.plus(PRICED)).isEqualTo(PRICED);
        assertThat(UNPRICED.plus(Usage.NONE)).isEqualTo(UNPRICED);
    }

    @Test
    void countsEveryCallOfManyThreads() {
        // Given
        Meter meter = new Meter();
        List<Callable<Integer>> work = IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    meter.add(new Usage(1, i, 2, BigDecimal.ONE));
                    return i;
                })
                .toList();

        // When
        SideBySide.run(work, Deadline.in(Duration.ofMinutes(1), InstantSource.system()));

        // Then
        assertThat(meter.total()).isEqualTo(new Usage(50, 1225, 100, BigDecimal.valueOf(50)));
    }

    @Test
    void beginsACountWithNothing() {
        assertThat(new Meter().total()).isEqualTo(Usage.NONE);
    }
}
