package io.glossa.gateway;

import io.glossa.cache.MemoryStore;
import io.glossa.check.Checks;
import io.glossa.engine.Engine;
import io.glossa.task.CacheUse;
import java.util.HashSet;
import java.util.Set;

/** The kept answers to segments, as far as one request may use them. What a makeshift engine says is never kept. */
final class SegmentCache {

    private final MemoryStore store;
    private final Checks checks;
    private final CacheUse use;
    private final Trace trace;

    SegmentCache(MemoryStore store, Checks checks, CacheUse use, Trace trace) {
        this.store = store;
        this.checks = checks;
        this.use = use;
        this.trace = trace;
    }

    /** Puts what this engine has answered before into the open segments among these. */
    void recall(Worksheet sheet, Set<Integer> numbers, Turn turn) {
        Engine engine = turn.engine();
        if (engine.degraded() || !use.read()) {
            return;
        }
        Set<Integer> open = new HashSet<>(numbers);
        open.retainAll(sheet.open());
        int found = trace.timed(Trace.Step.CACHE, () -> {
            int hits = 0;
            for (int number : open) {
                var kept = store.get(sheet.key(number, turn.fingerprint()));
                if (kept.isPresent()
                        && sheet.recalled(number, kept.get(), engine, checks.look(sheet.subject(number), kept.get()))) {
                    hits++;
                }
            }
            return hits;
        });
        trace.hits(found);
    }

    void keep(Worksheet sheet, int number, Turn turn, String text) {
        if (!turn.engine().degraded() && use.write()) {
            store.put(sheet.key(number, turn.fingerprint()), text);
            trace.stored(1);
        }
    }
}
