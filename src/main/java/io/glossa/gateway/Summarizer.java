package io.glossa.gateway;

import io.glossa.cache.Boarding;
import io.glossa.cache.InFlight;
import io.glossa.cache.Key;
import io.glossa.cache.Leases;
import io.glossa.cache.OneReplica;
import io.glossa.cache.Storeys;
import io.glossa.check.Checks;
import io.glossa.engine.Engine;
import io.glossa.engine.SummaryTask;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Pending.Result;
import io.glossa.task.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has one text summarized in one language, by the first engine of the route that can; a summary under way is waited for. */
@ApplicationScoped
class Summarizer {

    private static final OneReplica NOBODY_ELSE = new OneReplica(Leases.NOBODY_ELSE);

    private final Storeys store;
    private final Errands errands;
    private final Checks checks;
    private final InstantSource clock;
    private final InFlight<Result<Summary>> inFlight;

    Summarizer(Storeys store, Errands errands, Checks checks, InstantSource clock, AbandonedSettings abandoned) {
        this.store = store;
        this.errands = errands;
        this.checks = checks;
        this.clock = clock;
        this.inFlight = new InFlight<>(abandoned.grace());
    }

    /** @throws FailureException where no engine made a summary, or no sound one and strict is asked */
    Summary summarize(SummaryTask task, List<Engine> route, Terms terms, Trace trace) {
        if (task.text().codePoints().noneMatch(Character::isLetter)) {
            // Nothing is said, so there is nothing to leave out: figures and signs are their own summary.
            return new Summary(
                    Optional.of(task.text().strip()),
                    Verdict.PASSED,
                    List.of(),
                    Optional.empty(),
                    Optional.of(Instant.MAX));
        }
        SummaryCache cache = new SummaryCache(store, task, checks, terms, clock, trace);
        List<Engine> known = terms.cache().only() ? route : route.subList(0, Math.min(1, route.size()));
        for (Engine engine : known) {
            Optional<Summary> kept = cache.find(Turn.of(engine, true, terms.deadline()));
            if (kept.isPresent()) {
                trace.hits(1);
                trace.summarized(kept.get());
                return kept.get();
            }
        }
        if (terms.cache().only()) {
            trace.misses(1);
            throw new FailureException(new Failure.NotStored());
        }
        return switch (ask(cache, task, route, terms, trace)) {
            case Result.Done<Summary>(Summary summary) -> {
                trace.summarized(summary);
                yield allowed(summary, terms);
            }
            case Result.Failed<Summary>(Failure failure) -> throw new FailureException(failure);
        };
    }

    /** How many summaries were not asked for because another request was having them made already. */
    long collapsed() {
        return inFlight.collapsed();
    }

    private static Summary allowed(Summary summary, Terms terms) {
        if (terms.strict() && summary.verdict() == Verdict.FAILED) {
            String who = summary.by().map(Answerer::provider).orElse("");
            throw new FailureException(new Failure.UnsoundAnswer(who, summary.findings()));
        }
        return summary;
    }

    private static boolean makeshift(Result<Summary> landed) {
        return !(landed instanceof Result.Done<Summary>(Summary summary))
                || summary.by().filter(Answerer::degraded).isPresent();
    }

    private Result<Summary> ask(SummaryCache cache, SummaryTask task, List<Engine> route, Terms terms, Trace trace) {
        boolean shared = terms.cache().shared();
        Key key = cache.key(Turn.fingerprint(route));
        Boarding<Result<Summary>> boarding =
                (shared ? inFlight : InFlight.<Result<Summary>>alone()).board(Set.of(key), terms.deadline());
        boolean own = !boarding.own().isEmpty();
        if (own) {
            boolean kept = shared && !route.isEmpty() && !route.getFirst().degraded();
            OneReplica replica = kept ? new OneReplica(store.leases()) : NOBODY_ELSE;
            boarding.fly(new Summarizing(key, cache, task, route, replica, checks, errands, trace));
        }
        Result<Summary> landed = boarding.await(terms.deadline().later(Errand.GRACE))
                .getOrDefault(
                        key, new Result.Failed<>(terms.deadline().exceeded().failure()));
        boolean found = landed instanceof Result.Done<Summary>(Summary summary)
                && summary.made().isPresent();
        if (!own && makeshift(landed)) {
            // A makeshift picks from the translation, and this request has one of its own.
            List<Engine> makeshifts = route.stream().filter(Engine::degraded).toList();
            Summarizing alone = new Summarizing(key, cache, task, makeshifts, NOBODY_ELSE, checks, errands, trace);
            Optional<Summary> picked = makeshifts.isEmpty() ? Optional.empty() : alone.made(terms.deadline());
            return picked.<Result<Summary>>map(Result.Done::new).orElse(landed);
        }
        trace.collapsed(own ? 0 : 1);
        trace.hits(own && found ? 1 : 0);
        trace.misses(own && !found ? 1 : 0);
        return landed;
    }
}
