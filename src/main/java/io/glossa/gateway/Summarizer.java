package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.cache.Key;
import io.glossa.cache.Storeys;
import io.glossa.engine.Engine;
import io.glossa.engine.SummaryTask;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Finding;
import io.glossa.task.CacheUse;
import io.glossa.task.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has one text summarized in one language, by the first engine of the route that can. */
@ApplicationScoped
class Summarizer {

    private final Storeys cache;
    private final Errands errands;

    Summarizer(Storeys cache, Errands errands) {
        this.cache = cache;
        this.errands = errands;
    }

    /** @throws FailureException where no engine made a summary */
    Summary summarize(SummaryTask task, List<Engine> route, Terms terms, Trace trace) {
        if (task.text().codePoints().noneMatch(Character::isLetter)) {
            // Nothing is said, so there is nothing to leave out: figures and signs are their own summary.
            return new Summary(Optional.of(task.text().strip()), Verdict.PASSED, List.of(), Optional.empty());
        }
        Work work = new Work(task, terms, trace);
        List<Engine> known = terms.cache().only() ? route : route.subList(0, Math.min(1, route.size()));
        for (Engine engine : known) {
            Turn turn = Turn.of(engine, true, terms.deadline());
            work.kept(turn).ifPresent(kept -> work.take(turn, kept));
            if (work.made.isPresent()) {
                return work.told();
            }
        }
        List<Failure> failures = terms.cache().only()
                ? List.of(new Failure.NotStored())
                : errands.run(work, route, terms.deadline(), trace);
        if (work.made.isEmpty()) {
            trace.misses(1);
            throw new FailureException(Blame.of(failures));
        }
        return work.told();
    }

    private static Summary summary(String text, Engine engine, SummaryTask task) {
        List<Finding> findings =
                engine.degraded() ? Answerer.notFollowed(task.style()).stream().toList() : List.of();
        return new Summary(Optional.of(text), Verdict.PASSED, findings, Optional.of(Answerer.of(engine)));
    }

    /** What an engine said, now or before. */
    private record Said(String text, boolean kept) {}

    /** One summary on its way along the route. */
    private final class Work implements Errand.Piece<Said> {

        private final SummaryTask task;
        private final CacheUse use;
        private final Trace trace;
        private final AnswerKeys keys;
        private Optional<Summary> made = Optional.empty();

        Work(SummaryTask task, Terms terms, Trace trace) {
            this.task = task;
            this.use = terms.cache();
            this.trace = trace;
            this.keys = new AnswerKeys(task.pair(), task.style());
        }

        Summary told() {
            Summary done = made.orElseThrow();
            trace.summarized(done);
            return done;
        }

        Optional<Said> kept(Turn turn) {
            return turn.engine().degraded() || !use.read()
                    ? Optional.empty()
                    : trace.timed(Trace.Step.CACHE, () -> {
                                Key key = key(turn);
                                return Optional.ofNullable(
                                        cache.find(List.of(key)).get(key));
                            })
                            .map(entry -> new Said(entry.text(), true));
        }

        @Override
        public Said ask(Turn turn) {
            return kept(turn)
                    .orElseGet(() -> new Said(
                            trace.timed(
                                    Trace.Step.MODEL,
                                    () -> turn.engine().summarize(task, turn.deadline(), trace.meter())),
                            false));
        }

        @Override
        public Optional<Failure> take(Turn turn, Said said) {
            Engine engine = turn.engine();
            if (said.text().isBlank()) {
                Finding empty = new Finding("summary", null, "it is empty");
                return Optional.of(new Failure.UnsoundAnswer(engine.name(), List.of(empty)));
            }
            trace.hits(said.kept() ? 1 : 0);
            trace.misses(said.kept() ? 0 : 1);
            if (!said.kept() && !engine.degraded() && use.write()) {
                Map<Key, Entry> entry =
                        Map.of(key(turn), new Entry(said.text(), task.pair(), engine.name(), Instant.now()));
                cache.keep(entry);
                cache.keepBelow(entry);
                trace.stored(1);
            }
            made = Optional.of(summary(said.text(), engine, task));
            return Optional.empty();
        }

        private Key key(Turn turn) {
            return keys.summary(task.text(), task.form(), turn.fingerprint());
        }
    }
}
