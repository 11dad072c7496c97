package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ErrandTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Engine CLAUDE = FakeEngine.called("claude");
    private static final Engine GPT = FakeEngine.called("gpt");
    private static final Hedge SOON = new Hedge.Fixed(Duration.ofMillis(1));

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final Work work = new Work();

    /** Says what each engine was told to say, in the order in which they are asked. */
    private static final class Work implements Errand.Piece<String> {

        private final Map<String, Supplier<String>> answers = new ConcurrentHashMap<>();
        private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        private final AtomicReference<String> taken = new AtomicReference<>("");

        Work saying(Engine engine, Supplier<String> answer) {
            answers.put(engine.name(), answer);
            return this;
        }

        @Override
        public String ask(Turn turn) {
            asked.add(turn.engine().name());
            return Objects.requireNonNull(answers.get(turn.engine().name())).get();
        }

        @Override
        public Optional<Failure> take(Turn turn, String answer) {
            taken.set(answer);
            return answer.startsWith("half")
                    ? Optional.of(new Failure.UnsoundAnswer(turn.engine().name(), List.of()))
                    : Optional.empty();
        }
    }

    @Test
    void endsWithTheFirstWholeAnswer() {
        assertThat(run(work.saying(CLAUDE, () -> "Brot"), new Hedge.Never())).isEmpty();

        assertThat(work.taken).hasValue("Brot");
        assertThat(work.asked).containsExactly("claude");
    }

    @Test
    void takesHalfAnAnswerAndHasTheNextEngineDoTheRest() {
        work.saying(CLAUDE, () -> "half").saying(GPT, () -> "Brot");

        assertThat(run(work, new Hedge.Never())).isEmpty();

        assertThat(work.asked).containsExactly("claude", "gpt");
    }

    @Test
    void comesBackToAnEngineThatMayGetBetter() {
        AtomicReference<Supplier<String>> next = new AtomicReference<>(() -> "Brot");
        work.saying(CLAUDE, () -> {
                    Supplier<String> now = next.getAndSet(() -> "Brot");
                    return now.get();
                })
                .saying(GPT, () -> fail(new Failure.ProviderRefused("gpt", "the key")));
        next.set(() -> fail(new Failure.EngineUnavailable("claude", "it fails (500)", Duration.ofMillis(1))));

        assertThat(run(work, new Hedge.Never())).isEmpty();

        assertThat(work.asked).containsExactly("claude", "gpt", "claude");
    }

    @Test
    void saysWhyNobodyCouldDoIt() {
        Failure refused = new Failure.ProviderRefused("claude", "the key");
        Failure unsound = new Failure.UnsoundAnswer("gpt", List.of());
        work.saying(CLAUDE, () -> fail(refused)).saying(GPT, () -> "half");

        assertThat(run(work, new Hedge.Never())).containsExactly(refused, unsound);
    }

    @Test
    void asksASecondEngineBesideASlowOneAndCancelsTheSlower() throws InterruptedException {
        work.saying(CLAUDE, this::endless).saying(GPT, () -> "Brot");

        assertThat(run(work, SOON)).isEmpty();

        assertThat(work.taken).hasValue("Brot");
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void waitsForTheFirstWhereTheSecondIsOfNoUse() {
        CountDownLatch second = new CountDownLatch(1);
        work.saying(CLAUDE, () -> {
                    await(second);
                    return "Brot";
                })
                .saying(GPT, () -> {
                    second.countDown();
                    return "half";
                });

        assertThat(run(work, SOON)).isEmpty();

        assertThat(work.taken).hasValue("Brot");
        assertThat(work.asked).containsExactly("claude", "gpt");
    }

    @Test
    void asksNobodyBesideWhereHedgingIsOff() {
        CountDownLatch late = new CountDownLatch(1);
        work.saying(CLAUDE, () -> {
                    late.countDown();
                    return "Brot";
                })
                .saying(GPT, () -> "never");

        run(work, new Hedge.Never());

        assertThat(work.asked).containsExactly("claude");
    }

    @Test
    void cancelsTheWorkWhenNobodyWaitsForIt() throws InterruptedException {
        work.saying(CLAUDE, this::endless);
        Thread caller = Thread.ofVirtual()
                .start(() -> assertThatExceptionOfType(FailureException.class)
                        .isThrownBy(() -> run(work, new Hedge.Never())));
        begun.await();

        caller.interrupt();

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        caller.join();
    }

    @Test
    void endsWithTheBudget() throws InterruptedException {
        work.saying(CLAUDE, this::endless).saying(GPT, this::endless);
        Deadline deadline = Deadline.in(Duration.ofMillis(50), CLOCK);

        List<Failure> failures = run(work, new Hedge.Never(), deadline);

        assertThat(failures).contains(new Failure.DeadlineExceeded(Duration.ofMillis(50)));
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static List<Failure> run(Work work, Hedge hedge) {
        return run(work, hedge, Deadline.in(Duration.ofMinutes(1), CLOCK));
    }

    private static List<Failure> run(Work work, Hedge hedge, Deadline deadline) {
        Course course = new Course(List.of(CLAUDE, GPT), deadline, new BackOff(new Random(7)), CLOCK);
        return Errand.run(course, work, hedge, deadline, CLOCK, new Trace());
    }

    private static String fail(Failure failure) {
        throw new FailureException(failure);
    }

    private String endless() {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return fail(new Failure.DeadlineExceeded(Duration.ZERO));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
