package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.cache.Key;
import io.glossa.cache.Storeys;
import io.glossa.check.Checks;
import io.glossa.task.CacheUse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The kept answers to segments, as far as one request may use them. What a makeshift engine says is never kept. */
final class SegmentCache {

    /** A kept answer, and what the checks say of it. */
    record Kept(String text, Checks.Report report, Answerer by, Instant made) {}

    private final Storeys store;
    private final Checks checks;
    private final CacheUse use;
    private final InstantSource clock;
    private final Trace trace;

    SegmentCache(Storeys store, Checks checks, CacheUse use, InstantSource clock, Trace trace) {
        this.store = store;
        this.checks = checks;
        this.use = use;
        this.clock = clock;
        this.trace = trace;
    }

    /** What this engine has answered before to these segments. */
    Map<Integer, Kept> find(Worksheet sheet, Set<Integer> numbers, Turn turn) {
        return find(sheet, numbers, turn, store::find);
    }

    /** The same for who has just looked in vain: another request may have had them made meanwhile. */
    Map<Integer, Kept> findAgain(Worksheet sheet, Set<Integer> numbers, Turn turn) {
        return find(sheet, numbers, turn, store::findAgain);
    }

    /** An answer that today's checks would not let through counts for nothing. */
    private Map<Integer, Kept> find(
            Worksheet sheet, Set<Integer> numbers, Turn turn, Function<Set<Key>, Map<Key, Entry>> look) {
        if (turn.engine().degraded() || !use.read() || numbers.isEmpty()) {
            return Map.of();
        }
        return trace.timed(Trace.Step.CACHE, () -> {
            Map<Key, List<Integer>> keys = sheet.keys(numbers, turn.fingerprint());
            Map<Integer, Kept> found = new HashMap<>();
            look.apply(keys.keySet())
                    .forEach((key, entry) -> keys.getOrDefault(key, List.of()).forEach(number -> {
                        Checks.Report report = sheet.look(number, entry.text(), checks);
                        if (report.sound()) {
                            found.put(number, new Kept(entry.text(), report, Answerer.of(entry), entry.made()));
                        }
                    }));
            return found;
        });
    }

    /** Keeps these answers of an engine in memory, and returns what is to be kept in the store below as well. */
    Map<Key, Entry> keep(Worksheet sheet, Map<Integer, String> texts, Turn turn) {
        if (turn.engine().degraded() || !use.write() || texts.isEmpty()) {
            return Map.of();
        }
        Map<Key, Entry> entries = new HashMap<>();
        texts.forEach((number, text) -> entries.put(
                sheet.key(number, turn.fingerprint()),
                new Entry(
                        text, sheet.pair(), turn.engine().name(), turn.engine().model(), clock.instant())));
        store.keep(entries);
        trace.stored(entries.size());
        return entries;
    }

    void keepBelow(Map<Key, Entry> entries) {
        store.keepBelow(entries);
    }
}
