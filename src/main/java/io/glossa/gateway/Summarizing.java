package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.cache.Flight;
import io.glossa.cache.Key;
import io.glossa.cache.OneReplica;
import io.glossa.check.Checks;
import io.glossa.check.SummarySubject;
import io.glossa.engine.Engine;
import io.glossa.engine.SummaryTask;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Finding;
import io.glossa.task.Deadline;
import io.glossa.task.Pending.Result;
import io.glossa.task.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The work on a summary that nobody else is working on. What fails its checks is asked of the same engine once more, with what
 * was wrong, and then of the next one; if nobody makes a sound one, the best of them is handed out and marked.
 */
final class Summarizing implements Function<Flight<Result<Summary>>, Result<Summary>>, Errand.Piece<Summary> {

    private final Key key;
    private final SummaryCache cache;
    private final SummaryTask task;
    private final List<Engine> route;
    private final OneReplica replica;
    private final Checks checks;
    private final Errands errands;
    private final Trace trace;
    private Optional<Summary> made = Optional.empty();
    private Optional<Summary> unsound = Optional.empty();
    private int looks;
    private Map<Key, Entry> toKeep = Map.of();

    Summarizing(
            Key key,
            SummaryCache cache,
            SummaryTask task,
            List<Engine> route,
            OneReplica replica,
            Checks checks,
            Errands errands,
            Trace trace) {
        this.key = key;
        this.cache = cache;
        this.task = task;
        this.route = route;
        this.replica = replica;
        this.checks = checks;
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
                best().<Result<Summary>>map(Result.Done::new).orElseGet(() -> new Result.Failed<>(Blame.of(failures))));
        cache.keepBelow(toKeep);
    }

    /** Has it made for one request alone. */
    Optional<Summary> made(Deadline deadline) {
        errands.run(this, route, deadline, trace);
        return best();
    }

    private Optional<Summary> best() {
        return made.or(() -> unsound);
    }

    @Override
    public Summary ask(Turn turn) {
        // The first engine's kept answer was looked for before.
        Optional<Summary> kept = turn.engine().equals(route.getFirst()) ? Optional.empty() : cache.find(turn);
        return kept.orElseGet(() -> anew(turn));
    }

    private Summary anew(Turn turn) {
        Summary first = draft(turn, task);
        if (first.verdict() == Verdict.PASSED || !turn.engine().mayRepeat()) {
            return first;
        }
        try {
            Summary second = draft(turn, task.told(first.findings()));
            return second.verdict() == Verdict.PASSED ? second.repaired() : fewerFindings(second, first);
        } catch (FailureException e) {
            return first;
        }
    }

    private static Summary fewerFindings(Summary one, Summary other) {
        return one.findings().size() <= other.findings().size() ? one : other;
    }

    private Summary draft(Turn turn, SummaryTask wanted) {
        String text =
                trace.timed(Trace.Step.MODEL, () -> turn.engine().summarize(wanted, turn.deadline(), trace.meter()));
        Answerer by = Answerer.of(turn.engine());
        if (by.degraded()) {
            // It picks sentences of the text or of its translation, and would pick the same again.
            List<Finding> told = Answerer.notFollowed(task.style()).stream().toList();
            return new Summary(Optional.of(text), Verdict.PASSED, told, Optional.of(by), Optional.empty());
        }
        Checks.Report report = trace.timed(
                Trace.Step.VERIFY, () -> checks.look(new SummarySubject(task.text(), text, task.pair(), task.form())));
        trace.checked(report);
        Verdict verdict = report.sound() ? Verdict.PASSED : Verdict.FAILED;
        return new Summary(Optional.of(text), verdict, report.findings(), Optional.of(by), Optional.empty());
    }

    @Override
    public Optional<Failure> take(Turn turn, Summary summary) {
        String text = summary.text().orElse("");
        if (text.isBlank()) {
            Finding empty = new Finding("summary", null, "it is empty");
            return Optional.of(new Failure.UnsoundAnswer(turn.engine().name(), List.of(empty)));
        }
        if (summary.verdict() == Verdict.FAILED) {
            if (summary.findings().stream().noneMatch(finding -> finding.check().equals(Checks.ADDRESSES))) {
                unsound = Optional.of(
                        unsound.map(before -> fewerFindings(before, summary)).orElse(summary));
            }
            return Optional.of(new Failure.UnsoundAnswer(turn.engine().name(), summary.findings()));
        }
        if (summary.made().isEmpty()) {
            toKeep = cache.keep(turn, text, summary.findings());
        }
        made = Optional.of(unsound.isPresent() ? summary.repaired() : summary);
        return Optional.empty();
    }
}
