package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.cache.Flight;
import io.glossa.cache.Key;
import io.glossa.cache.OneReplica;
import io.glossa.engine.Engine;
import io.glossa.engine.SummaryTask;
import io.glossa.failure.Failure;
import io.glossa.failure.Finding;
import io.glossa.task.Deadline;
import io.glossa.task.Pending.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The work on a summary that nobody else is working on. */
final class Summarizing implements Function<Flight<Result<Summary>>, Result<Summary>>, Errand.Piece<Summary> {

    private final Key key;
    private final SummaryCache cache;
    private final SummaryTask task;
    private final List<Engine> route;
    private final OneReplica replica;
    private final Errands errands;
    private final Trace trace;
    private Optional<Summary> made = Optional.empty();
    private int looks;
    private Map<Key, Entry> toKeep = Map.of();

    Summarizing(
            Key key,
            SummaryCache cache,
            SummaryTask task,
            List<Engine> route,
            OneReplica replica,
            Errands errands,
            Trace trace) {
        this.key = key;
        this.cache = cache;
        this.task = task;
        this.route = route;
        this.replica = replica;
        this.errands = errands;
        this.trace = trace;
    }

    @Override
    public Result<Summary> apply(Flight<Result<Summary>> flight) {
        replica.make(Set.of(key), flight.deadline(), open -> kept(flight), mine -> ask(flight));
        return new Result.Failed<>(flight.deadline().exceeded().failure());
    }

    private Set<Key> kept(Flight<Result<Summary>> flight) {
        // After a wait it is another replica that has had it made.
        boolean elsewhere = looks++ > 0;
        Optional<Summary> found = route.stream()
                .findFirst()
                .flatMap(engine -> cache.findAgain(Turn.of(engine, true, flight.deadline())))
                .map(summary -> elsewhere ? summary.fresh() : summary);
        found.ifPresent(summary -> flight.land(key, new Result.Done<>(summary)));
        return found.isPresent() ? Set.of(key) : Set.of();
    }

    private void ask(Flight<Result<Summary>> flight) {
        List<Failure> failures = errands.run(this, route, flight.deadline(), trace);
        flight.land(
                key,
                made.<Result<Summary>>map(Result.Done::new).orElseGet(() -> new Result.Failed<>(Blame.of(failures))));
        cache.keepBelow(toKeep);
    }

    /** Has it made for one request alone. */
    Optional<Summary> made(Deadline deadline) {
        errands.run(this, route, deadline, trace);
        return made;
    }

    @Override
    public Summary ask(Turn turn) {
        // The first engine's kept answer was looked for before.
        Optional<Summary> kept = turn.engine().equals(route.getFirst()) ? Optional.empty() : cache.find(turn);
        return kept.orElseGet(() -> cache.summary(
                trace.timed(Trace.Step.MODEL, () -> turn.engine().summarize(task, turn.deadline(), trace.meter())),
                Answerer.of(turn.engine()),
                Optional.empty()));
    }

    @Override
    public Optional<Failure> take(Turn turn, Summary summary) {
        String text = summary.text().orElse("");
        if (text.isBlank()) {
            Finding empty = new Finding("summary", null, "it is empty");
            return Optional.of(new Failure.UnsoundAnswer(turn.engine().name(), List.of(empty)));
        }
        if (summary.made().isEmpty()) {
            toKeep = cache.keep(turn, text);
        }
        made = Optional.of(summary);
        return Optional.empty();
    }
}
