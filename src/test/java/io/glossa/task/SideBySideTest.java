package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Pending.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final Deadline LONG = Deadline.in(Duration.ofMinutes(1), InstantSource.system());

    @Test
    void keepsTheOrderOfTheWorkWhicheverEndsFirst() {
        // Given: the first can end only after the last
        CountDownLatch lastIsDone = new CountDownLatch(1);
        List<Callable<String>> work = List.of(
                () -> {
                    lastIsDone.await();
                    return "first";
                },
                () -> {
                    lastIsDone.countDown();
                    return "last";
                });

        // When
        List<Result<String>> results = SideBySide.run(work, LONG);

        // Then
        assertThat(results).containsExactly(new Result.Done<>("first"), new Result.Done<>("last"));
    }

    @Test
    void doesNotStopTheOthersWhereOneFails() {
        // Given
        Failure refused = new Failure.ProviderRefused("claude", "its content filter");
        List<Callable<String>> work = List.of(
                () -> "one",
                () -> {
                    throw new FailureException(refused);
                },
                () -> "three");

        // When
        List<Result<String>> results = SideBySide.run(work, LONG);

        // Then
        assertThat(results)
                .containsExactly(new Result.Done<>("one"), new Result.Failed<>(refused), new Result.Done<>("three"));
    }

    @Test
    void interruptsWhatIsNotDoneByTheDeadline() throws InterruptedException {
        // Given: a budget that is used up as soon as the endless work has begun
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Callable<String> endless = () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        };
        Duration budget = Duration.ofSeconds(30);
        Deadline deadline = Deadline.in(budget, laterOnce(begun));

        // When
        List<Result<String>> results = SideBySide.run(List.of(endless), deadline);

        // Then
        assertThat(results).containsExactly(new Result.Failed<>(new Failure.DeadlineExceeded(budget)));
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** A clock that is asked twice: the second time it waits until this has happened, and shows an hour later. */
    private static InstantSource laterOnce(CountDownLatch happened) {
        AtomicBoolean set = new AtomicBoolean();
        return () -> {
            if (set.compareAndSet(false, true)) {
                return Instant.EPOCH;
            }
            try {
                happened.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Instant.EPOCH.plus(Duration.ofHours(1));
        };
    }

    @Test
    void throwsAMistakeOfOursOn() {
        // Given
        RuntimeException mistake = new IndexOutOfBoundsException("mistake");
        List<Callable<String>> work = List.of(() -> "one", () -> {
            throw mistake;
        });

        // Then
        assertThatThrownBy(() -> SideBySide.run(work, LONG)).isSameAs(mistake);
    }

    @Test
    void hasNoResultsWithoutWork() {
        assertThat(SideBySide.run(List.<Callable<String>>of(), LONG)).isEmpty();
    }
}
