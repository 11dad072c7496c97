package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.cache.Key;
import io.glossa.cache.Storeys;
import io.glossa.check.Checks;
import io.glossa.task.CacheUse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The kept answers to segments, as far as one request may use them. What a makeshift engine says is never kept. */
final class SegmentCache {

    /** A kept answer, and what the checks say of it. */
    record Kept(String text, Checks.Report report) {}

    private final Storeys store;
    private final Checks checks;
    private final CacheUse use;
    private final Trace trace;

    SegmentCache(Storeys store, Checks checks, CacheUse use, Trace trace) {
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
            Map<Key, Integer> keys = new HashMap<>();
            numbers.forEach(number -> keys.put(sheet.key(number, turn.fingerprint()), number));
            store.find(keys.keySet()).forEach((key, entry) -> {
                int number = Objects.requireNonNull(keys.get(key));
                Checks.Report report = checks.look(sheet.subject(number), entry.text());
                if (report.sound()) {
                    found.put(number, new Kept(entry.text(), report));
                }
            });
            return found;
        });
    }

    void keep(Worksheet sheet, int number, Turn turn, String text) {
        if (!turn.engine().degraded() && use.write()) {
            Map<Key, Entry> entry = Map.of(
                    sheet.key(number, turn.fingerprint()),
                    new Entry(text, sheet.subject(number).pair(), turn.engine().name(), Instant.now()));
            store.keep(entry);
            store.keepBelow(entry);
            trace.stored(1);
        }
    }
}
