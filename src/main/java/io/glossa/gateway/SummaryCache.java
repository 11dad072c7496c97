package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.cache.Key;
import io.glossa.cache.Storeys;
import io.glossa.check.Checks;
import io.glossa.engine.SummaryTask;
import io.glossa.failure.Finding;
import io.glossa.task.CacheUse;
import io.glossa.task.Verdict;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The kept answers to one wish for a summary, as far as the request may use them. What a makeshift engine says is never kept. */
final class SummaryCache {

    private final Storeys store;
    private final SummaryTask task;
    private final CacheUse use;
    private final InstantSource clock;
    private final Trace trace;
    private final AnswerKeys keys;

    SummaryCache(Storeys store, SummaryTask task, Checks checks, Terms terms, InstantSource clock, Trace trace) {
        this.store = store;
        this.task = task;
        this.use = terms.cache();
        this.clock = clock;
        this.trace = trace;
        this.keys = new AnswerKeys(task.pair(), task.style(), terms.tenant(), checks.summaryFingerprint());
    }

    Key key(String fingerprint) {
        return keys.summary(task.text(), task.form(), fingerprint);
    }

    /** What this engine has answered before. */
    Optional<Summary> find(Turn turn) {
        return find(turn, store::find);
    }

    /** The same for who has just looked in vain: another request may have had it made meanwhile. */
    Optional<Summary> findAgain(Turn turn) {
        return find(turn, store::findAgain);
    }

    private Optional<Summary> find(Turn turn, Function<Set<Key>, Map<Key, Entry>> look) {
        if (turn.engine().degraded() || !use.read()) {
            return Optional.empty();
        }
        Key key = key(turn.fingerprint());
        return trace.timed(
                        Trace.Step.CACHE,
                        () -> Optional.ofNullable(look.apply(Set.of(key)).get(key)))
                .map(entry -> new Summary(
                        Optional.of(entry.text()),
                        Verdict.PASSED,
                        entry.findings(),
                        Optional.of(Answerer.of(entry)),
                        Optional.of(entry.made())));
    }

    /** Keeps an engine's answer in memory, and returns what is to be kept in the store below as well. */
    Map<Key, Entry> keep(Turn turn, String text, List<Finding> findings) {
        if (turn.engine().degraded() || !use.write()) {
            return Map.of();
        }
        Map<Key, Entry> entry = Map.of(
                key(turn.fingerprint()),
                new Entry(text, task.pair(), turn.engine().name(), turn.engine().model(), findings, clock.instant()));
        store.keep(entry);
        trace.stored(1);
        return entry;
    }

    void keepBelow(Map<Key, Entry> entry) {
        store.keepBelow(entry);
    }
}
