package io.glossa.gateway;

import io.glossa.cache.Key;
import io.glossa.cache.MemoryStore;
import io.glossa.engine.Engine;
import io.glossa.engine.SummaryTask;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Finding;
import io.glossa.task.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has one text summarized in one language, by the first engine of the route that can. */
@ApplicationScoped
class Summarizer {

    private final MemoryStore cache;

    Summarizer(MemoryStore cache) {
        this.cache = cache;
    }

    /** @throws FailureException where no engine made a summary */
    Summary summarize(SummaryTask task, List<Engine> route, Terms terms, Trace trace) {
        if (task.text().codePoints().noneMatch(Character::isLetter)) {
            // Nothing is said, so there is nothing to leave out: figures and signs are their own summary.
            return new Summary(Optional.of(task.text().strip()), Verdict.PASSED, List.of(), Optional.empty());
        }
        AnswerKeys keys = new AnswerKeys(task.pair(), task.style());
        List<Failure> failures = new ArrayList<>();
        for (Engine engine : route) {
            terms.deadline().check();
            Turn turn = Turn.of(engine, route, terms.deadline());
            Key key = keys.summary(task.text(), task.form(), turn.fingerprint());
            Optional<String> kept = recall(key, engine, terms, trace);
            if (kept.isPresent()) {
                return summary(kept.get(), engine, task);
            }
            trace.misses(1);
            if (terms.cache().only()) {
                failures.add(new Failure.NotStored());
                continue;
            }
            try {
                return summary(ask(task, key, turn, terms, trace), engine, task);
            } catch (FailureException e) {
                failures.add(turn.told(e.failure()));
            }
        }
        throw new FailureException(Blame.of(failures));
    }

    private Optional<String> recall(Key key, Engine engine, Terms terms, Trace trace) {
        if (engine.degraded() || !terms.cache().read()) {
            return Optional.empty();
        }
        Optional<String> kept = trace.timed(Trace.Step.CACHE, () -> cache.get(key));
        trace.hits(kept.isPresent() ? 1 : 0);
        return kept;
    }

    private String ask(SummaryTask task, Key key, Turn turn, Terms terms, Trace trace) {
        Engine engine = turn.engine();
        String text = trace.timed(Trace.Step.MODEL, () -> engine.summarize(task, turn.deadline(), trace.meter()));
        if (text.isBlank()) {
            Finding empty = new Finding("summary", null, "it is empty");
            throw new FailureException(new Failure.UnsoundAnswer(engine.name(), List.of(empty)));
        }
        if (!engine.degraded() && terms.cache().write()) {
            cache.put(key, text);
            trace.stored(1);
        }
        return text;
    }

    private static Summary summary(String text, Engine engine, SummaryTask task) {
        List<Finding> findings =
                engine.degraded() ? Answerer.notFollowed(task.style()).stream().toList() : List.of();
        return new Summary(Optional.of(text), Verdict.PASSED, findings, Optional.of(Answerer.of(engine)));
    }
}
