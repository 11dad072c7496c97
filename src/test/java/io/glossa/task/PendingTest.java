package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Pending.Result;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PendingTest {

    private static final Deadline LONG = Deadline.in(Duration.ofMinutes(1), InstantSource.system());
    private static final Deadline OVER = Deadline.in(Duration.ZERO, InstantSource.fixed(Instant.EPOCH));

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    /** Work that ends only when it is interrupted. */
    private final Callable<String> endless = () -> {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
    };

    @Test
    void handsOnWhatTheWorkMade() {
        assertThat(Pending.begin(() -> "bread").await(LONG)).isEqualTo(new Result.Done<>("bread"));
    }

    @Test
    void handsOnAFailureAsAResult() {
        // Given
        Failure refused = new Failure.ProviderRefused("claude", "its content filter");

        // When
        Pending<String> pending = Pending.begin(() -> {
            throw new FailureException(refused);
        });

        // Then
        assertThat(pending.await(LONG)).isEqualTo(new Result.Failed<>(refused));
    }

    @Test
    void throwsAMistakeOfOursOn() {
        // Given
        RuntimeException mistake = new IndexOutOfBoundsException("mistake");

        // When
        Pending<String> pending = Pending.begin(() -> {
            throw mistake;
        });

        // Then
        assertThatThrownBy(() -> pending.await(LONG)).isSameAs(mistake);
    }

    @Test
    void doesNotSwallowWhatNobodyShouldHaveThrown() {
        Pending<String> pending = Pending.begin(() -> {
            throw new IOException("unexpected");
        });

        assertThatIllegalStateException().isThrownBy(() -> pending.await(LONG)).withCauseInstanceOf(IOException.class);
    }

    @Test
    void interruptsWhatIsNotDoneByTheDeadline() throws InterruptedException {
        // Given
        Pending<String> pending = Pending.begin(endless);
        begun.await();

        // When
        Result<String> result = pending.await(OVER);

        // Then
        assertThat(result).isEqualTo(new Result.Failed<>(new Failure.DeadlineExceeded(Duration.ZERO)));
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void interruptsWhatNobodyWantsAnyMore() throws InterruptedException {
        // Given
        Pending<String> pending = Pending.begin(endless);
        begun.await();

        // When
        pending.cancel();

        // Then
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(pending.await(LONG)).isInstanceOf(Result.Failed.class);
    }

    @Test
    void interruptsTheWorkWhenTheOneWhoWaitsIsInterrupted() throws InterruptedException {
        // Given
        Pending<String> pending = Pending.begin(endless);
        begun.await();
        Thread.currentThread().interrupt();

        // When
        Result<String> result = pending.await(LONG);

        // Then
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(result).isInstanceOf(Result.Failed.class);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void handsInWhatIsDoneEvenAfterTheDeadline() {
        // Given
        Pending<String> pending = Pending.begin(() -> "bread");
        pending.await(LONG);

        // When
        Result<String> result = pending.await(OVER);

        // Then
        assertThat(result).isEqualTo(new Result.Done<>("bread"));
    }
}
