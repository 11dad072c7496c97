package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.task.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one piece of work goes along its route: who is asked next, and whether to wait before. Whoever is ready is asked, the
 * one asked least first, then in the order of the route; there is a wait only where nobody is ready. A makeshift engine behind
 * models is asked when none of them is left. It knows no threads and does not wait itself.
 */
final class Course {

    /** What to do next. */
    sealed interface Step {

        record Ask(Turn turn) implements Step {}

        record Wait(Duration time) implements Step {}

        /** Nobody is left to be asked. */
        record Over() implements Step {}
    }

    /** With a makeshift at hand, nobody waits longer than this for something better. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** One engine, as far as this piece of work is concerned. */
    private static final class Runner {
        private final Engine engine;
        private final boolean makeshift;
        private int failures;
        private Instant ready = Instant.MIN;
        private boolean asked;
        private boolean out;

        Runner(Engine engine, boolean makeshift) {
            this.engine = engine;
            this.makeshift = makeshift;
        }
    }

    private final List<Runner> runners;
    private final Deadline deadline;
    private final BackOff backOff;
    private final InstantSource clock;
    private final List<Failure> failures = new ArrayList<>();

    Course(List<Engine> route, Deadline deadline, BackOff backOff, InstantSource clock) {
        List<Runner> all = new ArrayList<>();
        boolean models = false;
        for (Engine engine : route) {
            models |= !engine.degraded();
            // Whoever puts it first wants it first.
            all.add(new Runner(engine, models && engine.degraded()));
        }
        this.runners = List.copyOf(all);
        this.deadline = deadline;
        this.backOff = backOff;
        this.clock = clock;
    }

    /** Why it is not done yet, in the order in which that was told. */
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Who is asked now that nobody is at work. */
    Step next() {
        if (deadline.leftOrNothing().isZero()) {
            failures.add(deadline.exceeded().failure());
            return new Step.Over();
        }
        for (Runner runner : ready()) {
            if (runner.failures == 0 || runner.engine.mayRepeat()) {
                return new Step.Ask(turn(runner));
            }
            runner.out = true;
        }
        Optional<Runner> makeshift = idle().filter(runner -> runner.makeshift).findFirst();
        Optional<Duration> wait = pause();
        if (wait.isPresent() && (makeshift.isEmpty() || wait.get().compareTo(PATIENCE) <= 0)) {
            return new Step.Wait(wait.get());
        }
        return makeshift.<Step>map(runner -> new Step.Ask(turn(runner))).orElseGet(Step.Over::new);
    }

    /** Who is asked as well, beside the one who is at work; empty where there is nobody who was not asked before. */
    Optional<Turn> beside() {
        return ready().stream()
                .filter(runner -> runner.failures == 0 && !runner.engine.wantsRest() && !runner.engine.degraded())
                .findFirst()
                .filter(runner -> runner.engine.mayRepeat())
                .map(this::turn);
    }

    /** @param took how long it was at work */
    void failed(Turn turn, Failure failure, Duration took) {
        Runner runner = runners.stream()
                .filter(each -> each.engine.equals(turn.engine()))
                .findFirst()
                .orElseThrow();
        Failure told = turn.told(failure);
        failures.add(told);
        runner.asked = false;
        Duration left = deadline.leftOrNothing();
        switch (told) {
            case Failure.EngineUnavailable unavailable -> {
                runner.failures++;
                Duration wait = Objects.requireNonNullElse(unavailable.retryAfter(), backOff.after(runner.failures));
                // Who took long to fail would need as long again.
                boolean tooLate = wait.plus(took).compareTo(left) >= 0;
                runner.out = tooLate || runner.failures >= runner.engine.attempts();
                runner.ready = clock.instant().plus(wait);
            }
            case Failure.EnginePaced paced -> {
                runner.out = paced.pause().compareTo(left) >= 0;
                runner.ready = clock.instant().plus(paced.pause());
            }
            default -> runner.out = true;
        }
    }

    private Turn turn(Runner runner) {
        boolean last = idle().allMatch(runner::equals);
        runner.asked = true;
        return Turn.of(runner.engine, last, deadline);
    }

    /** The models that can be asked at once, in the order in which they are. */
    private List<Runner> ready() {
        Instant now = clock.instant();
        return idle().filter(runner -> !runner.makeshift && !runner.ready.isAfter(now))
                .sorted(Comparator.<Runner>comparingInt(runner -> runner.failures)
                        .thenComparing(runner -> runner.engine.wantsRest()))
                .toList();
    }

    /** How long until one of the models can be asked; empty where none is left. */
    private Optional<Duration> pause() {
        Instant now = clock.instant();
        return idle().filter(runner -> !runner.makeshift)
                .map(runner -> Duration.between(now, runner.ready))
                .min(Comparator.naturalOrder());
    }

    private Stream<Runner> idle() {
        return runners.stream().filter(runner -> !runner.out && !runner.asked);
    }
}
