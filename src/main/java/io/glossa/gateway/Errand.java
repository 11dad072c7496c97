package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.task.Deadline;
import io.glossa.task.Pending.Result;
import io.glossa.task.Race;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has one piece of work done by the engines of a route: asks one, falls over to the next, waits where nobody is ready, and
 * asks a second one beside the first where that is slow and hedging is on. The first whole answer ends it.
 */
final class Errand<T> {

    /** A piece of work. */
    interface Piece<T> {

        /** Asks an engine; on a thread of its own, perhaps beside another engine, so it must not change anything. */
        T ask(Turn turn);

        /** Takes over what an engine has answered; returns why the work is not done by that, or nothing if it is. */
        Optional<Failure> take(Turn turn, T answer);
    }

    /** What an attempt may be late to hand in what it has when its time is over. */
    static final Duration GRACE = Duration.ofMillis(40);

    private final Course course;
    private final Piece<T> piece;
    private final Hedge hedge;
    private final Deadline deadline;
    private final InstantSource clock;
    private final Race<Turn, T> race = new Race<>();
    private final Map<Turn, Instant> began = new HashMap<>();
    private final Trace trace;
    private Optional<Instant> hedgeAt = Optional.empty();
    private Optional<Engine> before = Optional.empty();
    private Optional<Engine> hedged = Optional.empty();

    private Errand(Course course, Piece<T> piece, Hedge hedge, Deadline deadline, InstantSource clock, Trace trace) {
        this.course = course;
        this.piece = piece;
        this.hedge = hedge;
        this.deadline = deadline;
        this.clock = clock;
        this.trace = trace;
    }

    /** @return why the work could not be done; empty where it is done */
    static <T> List<Failure> run(
            Course course, Piece<T> piece, Hedge hedge, Deadline deadline, InstantSource clock, Trace trace) {
        Errand<T> errand = new Errand<>(course, piece, hedge, deadline, clock, trace);
        try {
            return errand.run() ? List.of() : course.failures();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw deadline.exceeded();
        } finally {
            errand.race.cancel();
        }
    }

    private boolean run() throws InterruptedException {
        while (true) {
            if (race.running() == 0) {
                switch (course.next()) {
                    case Course.Step.Over over -> {
                        return false;
                    }
                    case Course.Step.Wait(Duration time) -> race.next(time);
                    case Course.Step.Ask(Turn turn) -> {
                        hedgeAt = hedge.after(turn.engine()).map(clock.instant()::plus);
                        trace.asks(before, turn.engine());
                        begin(turn);
                    }
                }
            } else if (arrived()) {
                return true;
            }
        }
    }

    /** Waits for who is at work; asks another beside it when it is time for that. Returns whether the work is done. */
    private boolean arrived() throws InterruptedException {
        Duration patience = deadline.leftOrNothing().plus(GRACE);
        Duration untilHedge = hedgeAt.map(at -> Duration.between(clock.instant(), at))
                .filter(time -> time.compareTo(patience) < 0)
                .orElse(patience);
        Optional<Race.Ended<Turn, T>> ended = race.next(untilHedge);
        if (ended.isPresent()) {
            return done(ended.get());
        }
        if (deadline.leftOrNothing().isZero()) {
            race.cancel();
        } else if (hedgeAt.isPresent()) {
            hedgeAt = Optional.empty();
            course.beside().ifPresent(turn -> {
                trace.hedgeStarted(turn.engine());
                hedged = Optional.of(turn.engine());
                begin(turn);
            });
        }
        return false;
    }

    private boolean done(Race.Ended<Turn, T> ended) {
        Turn turn = ended.who();
        Optional<Failure> failure = switch (ended.result()) {
            case Result.Done<T>(T answer) -> piece.take(turn, answer);
            case Result.Failed<T>(Failure why) -> Optional.of(why);
        };
        // Who was not even asked because of its rate limit is not asked again later, but for the first time.
        before = failure.filter(why -> !(why instanceof Failure.EnginePaced)).map(why -> turn.engine());
        failure.ifPresent(why -> course.failed(turn, why, Duration.between(began.get(turn), clock.instant())));
        if (failure.isEmpty() && hedged.filter(turn.engine()::equals).isPresent()) {
            trace.hedgeWon(turn.engine());
        }
        return failure.isEmpty();
    }

    private void begin(Turn turn) {
        began.put(turn, clock.instant());
        race.begin(turn, () -> piece.ask(turn));
    }
}
