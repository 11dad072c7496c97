package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.cache.Key;
import io.glossa.cache.Storeys;
import io.glossa.check.Checks.Report;
import io.glossa.gateway.Portion.Looked;
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
    record Kept(String text, Report report, Answerer by, Instant made) {

        /** Only what is sound is kept, under the fingerprint of the checks that said so. */
        static Kept of(Entry entry) {
            return new Kept(entry.text(), new Report(true, entry.findings()), Answerer.of(entry), entry.made());
        }
    }

    private final Storeys store;
    private final CacheUse use;
    private final InstantSource clock;
    private final Trace trace;

    SegmentCache(Storeys store, CacheUse use, InstantSource clock, Trace trace) {
        this.store = store;
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

    private Map<Integer, Kept> find(
            Worksheet sheet, Set<Integer> numbers, Turn turn, Function<Set<Key>, Map<Key, Entry>> look) {
        if (turn.engine().degraded() || !use.read() || numbers.isEmpty()) {
            return Map.of();
        }
        return trace.timed(Trace.Step.CACHE, () -> {
            Map<Key, List<Integer>> keys = sheet.keys(numbers, turn.fingerprint());
            Map<Integer, Kept> found = new HashMap<>();
            look.apply(keys.keySet()).forEach((key, entry) -> {
                Kept kept = Kept.of(entry);
                keys.getOrDefault(key, List.of()).forEach(number -> found.put(number, kept));
            });
            return found;
        });
    }

    /** Keeps these answers of an engine in memory, and returns what is to be kept in the store below as well. */
    Map<Key, Entry> keep(Worksheet sheet, Map<Integer, Looked> sound, Turn turn) {
        if (turn.engine().degraded() || !use.write() || sound.isEmpty()) {
            return Map.of();
        }
        Map<Key, Entry> entries = new HashMap<>();
        sound.forEach((number, looked) -> entries.put(
                sheet.key(number, turn.fingerprint()),
                new Entry(
                        looked.text(),
                        sheet.pair(),
                        turn.engine().name(),
                        turn.engine().model(),
                        looked.report().findings(),
                        clock.instant())));
        store.keep(entries);
        trace.stored(entries.size());
        return entries;
    }

    void keepBelow(Map<Key, Entry> entries) {
        store.keepBelow(entries);
    }
}
