package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Pending.Result;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RaceTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Race<String, String> race = new Race<>();
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @Test
    void handsOverInTheOrderInWhichTheyEnd() throws InterruptedException {
        CountDownLatch quick = new CountDownLatch(1);
        race.begin("slow", () -> {
            quick.await();
            return "late";
        });
        race.begin("quick", () -> "early");

        assertThat(race.next(LONG)).contains(new Race.Ended<>("quick", new Result.Done<>("early")));
        quick.countDown();
        assertThat(race.next(LONG)).contains(new Race.Ended<>("slow", new Result.Done<>("late")));
        assertThat(race.running()).isZero();
    }

    @Test
    void tellsWhoHasFailed() throws InterruptedException {
        Failure refused = new Failure.ProviderRefused("claude", "the key");
        race.begin("claude", () -> {
            throw new FailureException(refused);
        });

        assertThat(race.next(LONG)).contains(new Race.Ended<>("claude", new Result.Failed<>(refused)));
    }

    @Test
    void throwsAMistakeOfOursOn() {
        race.begin("claude", () -> {
            throw new IndexOutOfBoundsException("mistake");
        });

        assertThatThrownBy(() -> race.next(LONG)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void comesBackWithNothingWhenTheTimeIsOver() throws InterruptedException {
        race.begin("slow", this::endless);

        assertThat(race.next(Duration.ZERO)).isEmpty();
        assertThat(race.running()).isOne();
        race.cancel();
    }

    @Test
    void interruptsWhatIsStillRunning() throws InterruptedException {
        race.begin("slow", this::endless);

        race.cancel();

        assertThat(race.running()).isZero();
        assertThat(race.next(Duration.ofMillis(20))).isEmpty();
    }

    private String endless() throws InterruptedException {
        try {
            return new CountDownLatch(1).await(1, TimeUnit.HOURS) + "";
        } finally {
            interrupted.countDown();
        }
    }
}
