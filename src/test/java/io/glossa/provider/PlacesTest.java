package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Duration USUAL = Duration.ofMillis(20);

    @Test
    void letsAsManyInAsThereAreAndCountsThem() {
        Places places = new Places("claude", 2, 0);
        places.enter(within(60), () -> USUAL);
        places.enter(within(60), () -> USUAL);

        assertThat(places.taken()).isEqualTo(2);
        places.leave();
        assertThat(places.taken()).isOne();
    }

    @Test
    void turnsAwayWhoFindsTheQueueFull() {
        Places places = new Places("claude", 1, 0);
        places.enter(within(60), () -> USUAL);

        assertFails(places, within(60), USUAL, new Failure.EngineSpared("claude", "its queue is full", USUAL));
        assertThat(places.waiting()).isZero();
    }

    @Test
    void turnsAwayWhoseTurnWouldComeTooLate() {
        Places places = new Places("claude", 1, 10);
        places.enter(within(60), () -> USUAL);
        Duration long_ = Duration.ofSeconds(61);

        assertFails(
                places,
                within(60),
                long_,
                new Failure.EngineSpared("claude", "its queue is too long for the time budget", long_));
        assertThat(places.waiting()).isZero();
    }

    @Test
    void letsWhoWaitsInWhenAPlaceIsFree() throws InterruptedException {
        Places places = new Places("claude", 1, 1);
        places.enter(within(60), () -> USUAL);
        CountDownLatch entered = new CountDownLatch(1);
        Thread waiting = Thread.ofVirtual().start(() -> {
            places.enter(within(60), () -> USUAL);
            entered.countDown();
        });
        while (places.waiting() == 0) {
            Thread.onSpinWait();
        }

        places.leave();

        waiting.join();
        assertThat(entered.getCount()).isZero();
        assertThat(places.taken()).isOne();
        assertThat(places.waiting()).isZero();
    }

    @Test
    void leavesTheQueueWhenNobodyWantsTheAnswerAnyMore() throws InterruptedException {
        Places places = new Places("claude", 1, 1);
        places.enter(within(60), () -> USUAL);
        Thread waiting = Thread.ofVirtual()
                .start(() -> assertThatExceptionOfType(FailureException.class)
                        .isThrownBy(() -> places.enter(within(60), () -> USUAL)));
        while (places.waiting() == 0) {
            Thread.onSpinWait();
        }

        waiting.interrupt();

        waiting.join();
        assertThat(places.waiting()).isZero();
        assertThat(places.taken()).isOne();
    }

    @Test
    void turnsAwayWhoHasWaitedAndWhoseCallWouldNotEndInTime() throws InterruptedException {
        Places places = new Places("claude", 1, 1);
        AtomicReference<Duration> usual = new AtomicReference<>(Duration.ofHours(1));
        places.enter(within(60), usual::get);
        usual.set(USUAL);
        Thread waiting = Thread.ofVirtual()
                .start(() -> assertThatExceptionOfType(FailureException.class)
                        .isThrownBy(() -> places.enter(within(60), usual::get)));
        while (places.waiting() == 0) {
            Thread.onSpinWait();
        }

        usual.set(Duration.ofSeconds(61));
        places.leave();

        waiting.join();
        assertThat(places.taken()).isZero();
    }

    private static Deadline within(int seconds) {
        return Deadline.in(Duration.ofSeconds(seconds), InstantSource.system());
    }

    private static void assertFails(Places places, Deadline deadline, Duration usual, Failure expected) {
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> places.enter(deadline, () -> usual))
                .extracting(FailureException::failure)
                .isEqualTo(expected);
    }
}
