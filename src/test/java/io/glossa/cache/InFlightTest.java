package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.task.Deadline;
import io.glossa.task.Pending;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InFlightTest {

    private static final Key BREAD = Key.of("bread");
    private static final Key BUTTER = Key.of("butter");
    private static final Duration HOUR = Duration.ofHours(1);

    private final InFlight<String> inFlight = new InFlight<>(Optional.of(Duration.ZERO));
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();

    @Test
    void givesWhoComesFirstItsOwnFlightAndTheOthersASeatInIt() {
        Boarding<String> first = inFlight.board(Set.of(BREAD, BUTTER), in(HOUR));
        Boarding<String> second = inFlight.board(Set.of(BREAD), in(HOUR));

        assertThat(first.own()).containsExactlyInAnyOrder(BREAD, BUTTER);
        assertThat(second.own()).isEmpty();
        assertThat(inFlight.collapsed()).isOne();
    }

    @Test
    void hasAnAnswerMadeOnceHoweverManyWantItAtOnce() throws Exception {
        // Given
        AtomicInteger made = new AtomicInteger();
        List<CompletableFuture<Map<Key, String>>> answers = new ArrayList<>();
        CountDownLatch aboard = new CountDownLatch(200);

        // When
        for (int i = 0; i < 200; i++) {
            CompletableFuture<Map<Key, String>> answer = new CompletableFuture<>();
            answers.add(answer);
            Thread.ofVirtual().start(() -> {
                Boarding<String> boarding = inFlight.board(Set.of(BREAD), in(HOUR));
                aboard.countDown();
                if (!boarding.own().isEmpty()) {
                    boarding.fly(flight -> {
                        await(aboard);
                        return "Brot " + made.incrementAndGet();
                    });
                }
                answer.complete(boarding.await(in(HOUR)));
            });
        }

        // Then
        for (CompletableFuture<Map<Key, String>> answer : answers) {
            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(Map.of(BREAD, "Brot 1"));
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void handsOutAnAnswerAsSoonAsItLands() {
        Boarding<String> first = inFlight.board(Set.of(BREAD, BUTTER), in(HOUR));
        Boarding<String> second = inFlight.board(Set.of(BREAD), in(HOUR));
        first.fly(flight -> {
            flight.land(BREAD, "Brot");
            await(goOn);
            return "Butter";
        });

        // The flight is still under way.
        assertThat(second.await(in(HOUR))).isEqualTo(Map.of(BREAD, "Brot"));
        goOn.countDown();
        assertThat(first.await(in(HOUR))).isEqualTo(Map.of(BREAD, "Brot", BUTTER, "Butter"));
    }

    @Test
    void beginsAnewOnceAFlightIsOver() {
        Boarding<String> first = inFlight.board(Set.of(BREAD), in(HOUR));
        first.fly(flight -> "no bread");
        assertThat(first.await(in(HOUR))).isEqualTo(Map.of(BREAD, "no bread"));

        assertThat(inFlight.board(Set.of(BREAD), in(HOUR)).own()).containsExactly(BREAD);
    }

    @Test
    void goesOnForTheOthersWhenItsFirstCallerHangsUp() throws InterruptedException {
        // Given
        Boarding<String> first = inFlight.board(Set.of(BREAD), in(HOUR));
        Boarding<String> second = inFlight.board(Set.of(BREAD), in(HOUR));
        first.fly(this::untilToldOrInterrupted);

        // When
        Thread caller = Thread.ofVirtual().start(() -> first.await(in(HOUR)));
        caller.interrupt();
        caller.join();
        goOn.countDown();

        // Then
        assertThat(second.await(in(HOUR))).isEqualTo(Map.of(BREAD, "Brot"));
        assertThat(interrupted).isCompletedWithValue(false);
    }

    @Test
    void isInterruptedWhenNobodyWaitsAnyMore() {
        // Given
        Boarding<String> first = inFlight.board(Set.of(BREAD), in(HOUR));
        Boarding<String> second = inFlight.board(Set.of(BREAD), in(HOUR));
        first.fly(this::untilToldOrInterrupted);

        // When: nobody has any time left
        assertThat(first.await(in(Duration.ZERO))).isEmpty();
        assertThat(interrupted).isNotDone();
        assertThat(second.await(in(Duration.ZERO))).isEmpty();

        // Then
        assertThat(interrupted.join()).isTrue();
        assertThat(inFlight.board(Set.of(BREAD), in(HOUR)).own()).containsExactly(BREAD);
    }

    @Test
    void waitsALittleForWhoHangsUpAndAsksAgain() {
        // Given
        InFlight<String> patient = new InFlight<>(Optional.of(HOUR));
        Boarding<String> first = patient.board(Set.of(BREAD), in(HOUR));
        first.fly(this::untilToldOrInterrupted);

        // When
        assertThat(first.await(in(Duration.ZERO))).isEmpty();
        Boarding<String> again = patient.board(Set.of(BREAD), in(HOUR));
        goOn.countDown();

        // Then
        assertThat(again.own()).isEmpty();
        assertThat(again.await(in(HOUR))).isEqualTo(Map.of(BREAD, "Brot"));
    }

    @Test
    void endsByItselfWhenNobodyHasComeBack() {
        // Given
        InFlight<String> patient = new InFlight<>(Optional.of(Duration.ofMillis(1)));
        Boarding<String> first = patient.board(Set.of(BREAD), in(HOUR));
        first.fly(this::untilToldOrInterrupted);

        // When
        assertThat(first.await(in(Duration.ZERO))).isEmpty();

        // Then
        assertThat(interrupted.join()).isTrue();
    }

    @Test
    void isFinishedWithoutAnybodyWhereThatIsWanted() {
        // Given
        InFlight<String> finishing = new InFlight<>(Optional.empty());
        Boarding<String> first = finishing.board(Set.of(BREAD), in(HOUR));
        first.fly(this::untilToldOrInterrupted);

        // When
        assertThat(first.await(in(Duration.ZERO))).isEmpty();
        goOn.countDown();

        // Then
        assertThat(interrupted.join()).isFalse();
    }

    @Test
    void hasTheLatestDeadlineOfAllWhoWait() {
        // Given
        Deadline earlier = in(Duration.ofSeconds(10));
        Deadline later = in(Duration.ofSeconds(20));
        Boarding<String> first = inFlight.board(Set.of(BREAD), earlier);
        inFlight.board(Set.of(BREAD), later);
        inFlight.board(Set.of(BREAD), in(Duration.ofSeconds(5)));
        CompletableFuture<Deadline> told = new CompletableFuture<>();

        // When
        first.fly(flight -> {
            told.complete(flight.deadline());
            return "Brot";
        });

        // Then
        assertThat(told.join().end()).isEqualTo(later.end());
    }

    @Test
    void waitsOnForWhoComesLaterAndMayWaitLonger() {
        // Given: work that waits as long as its deadline allows
        Boarding<String> first = inFlight.board(Set.of(BREAD), in(Duration.ofMillis(1500)));
        first.fly(flight -> switch (Pending.begin(() -> untilToldOrInterrupted(flight))
                .await(flight.deadline())) {
            case Pending.Result.Done<String>(String bread) -> bread;
            case Pending.Result.Failed<String> failed -> "too late";
        });
        Boarding<String> second = inFlight.board(Set.of(BREAD), in(HOUR));

        // When
        assertThat(first.await(in(Duration.ofMillis(1600)))).isEmpty();
        goOn.countDown();

        // Then
        assertThat(second.await(in(HOUR))).isEqualTo(Map.of(BREAD, "Brot"));
    }

    @Test
    void givesWhoComesAfterALandingNoOldFailure() {
        Boarding<String> first = inFlight.board(Set.of(BREAD, BUTTER), in(HOUR));
        first.fly(flight -> {
            flight.land(BREAD, "no bread");
            await(goOn);
            return "Butter";
        });
        assertThat(inFlight.board(Set.of(BUTTER), in(HOUR)).own()).isEmpty();
        while (inFlight.board(Set.of(BREAD), in(HOUR)).own().isEmpty()) {
            Thread.onSpinWait();
        }
        goOn.countDown();

        assertThat(first.await(in(HOUR))).containsEntry(BREAD, "no bread");
    }

    @Test
    void tellsAllWhoWaitOfAMistake() {
        Boarding<String> first = inFlight.board(Set.of(BREAD), in(HOUR));
        Boarding<String> second = inFlight.board(Set.of(BREAD), in(HOUR));
        first.fly(flight -> {
            throw new IllegalStateException("a mistake");
        });

        assertThatThrownBy(() -> first.await(in(HOUR))).hasMessage("a mistake");
        assertThatThrownBy(() -> second.await(in(HOUR))).hasMessage("a mistake");
    }

    private String untilToldOrInterrupted(Flight<String> flight) {
        try {
            goOn.await();
            interrupted.complete(false);
        } catch (InterruptedException e) {
            interrupted.complete(true);
        }
        return "Brot";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Deadline in(Duration time) {
        return Deadline.in(time, InstantSource.system());
    }
}
