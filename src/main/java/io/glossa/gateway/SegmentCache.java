package io.glossa.gateway;

import io.glossa.cache.MemoryStore;
import io.glossa.check.Checks;
import io.glossa.task.CacheUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The kept answers to segments, as far as one request may use them. What a makeshift engine says is never kept. */
final class SegmentCache {

    /** A kept answer, and what the checks say of it. */
    record Kept(String text, Checks.Report report) {}

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

    /** What this engine has answered before to these segments; an answer that today's checks would not let through counts for nothing. */
    Map<Integer, Kept> find(Worksheet sheet, Set<Integer> numbers, Turn turn) {
        if (turn.engine().degraded() || !use.read()) {
            return Map.of();
        }
        return trace.timed(Trace.Step.CACHE, () -> {
            Map<Integer, Kept> found = new HashMap<>();
            for (int number : numbers) {
                store.get(sheet.key(number, turn.fingerprint())).ifPresent(text -> {
                    Checks.Report report = checks.look(sheet.subject(number), text);
                    if (report.sound()) {
                        found.put(number, new Kept(text, report));
                    }
                });
            }
            return found;
        });
    }

    void keep(Worksheet sheet, int number, Turn turn, String text) {
        if (!turn.engine().degraded() && use.write()) {
            store.put(sheet.key(number, turn.fingerprint()), text);
            trace.stored(1);
        }
    }
}
