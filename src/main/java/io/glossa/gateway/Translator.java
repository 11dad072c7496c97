package io.glossa.gateway;

import io.glossa.cache.Boarding;
import io.glossa.cache.InFlight;
import io.glossa.cache.Key;
import io.glossa.cache.Leases;
import io.glossa.cache.OneReplica;
import io.glossa.cache.Storeys;
import io.glossa.check.Checks;
import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.format.Formats;
import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.language.Languages;
import io.glossa.task.Style;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings one document into one language. What is kept is taken from the cache, what another request is having translated is
 * waited for, and the rest is translated.
 */
@ApplicationScoped
class Translator {

    private final Storeys store;
    private final Errands errands;
    private final InstantSource clock;
    private final InFlight<Landed> inFlight;
    private final Checks checks;

    Translator(Storeys store, Errands errands, Checks checks, InstantSource clock, AbandonedSettings abandoned) {
        this.store = store;
        this.checks = checks;
        this.errands = errands;
        this.clock = clock;
        this.inFlight = new InFlight<>(abandoned.grace());
    }

    /** @throws FailureException where the document can't be handed out, whole or marked */
    Translation translate(
            Format format, String text, Languages pair, Style style, List<Engine> route, Terms terms, Trace trace) {
        Document document = Formats.cut(format, text, pair);
        Worksheet sheet = new Worksheet(document, pair, style, terms.tenant(), checks);
        if (sheet.done() || pair.source().serves(pair.target())) {
            return sheet.unchanged();
        }
        SegmentCache cache = new SegmentCache(store, terms.cache(), clock, trace);
        List<Engine> known = terms.cache().only() ? route : route.subList(0, Math.min(1, route.size()));
        for (Engine engine : known) {
            cache.find(sheet, sheet.open(), Turn.of(engine, true, terms.deadline()))
                    .forEach(sheet::recalled);
        }
        List<Failure> failures = ask(sheet, cache, route, terms, trace);
        trace.hits(sheet.recalled());
        int failed = sheet.open().size();
        Translation done = sheet.finish(route, failures, terms.strict());
        trace.translated(done, failed);
        return done;
    }

    /** How many segments were not asked for because another request was having them translated already. */
    long collapsed() {
        return inFlight.collapsed();
    }

    /** Has everything translated that is still open, and returns why some of it may be missing. */
    private List<Failure> ask(Worksheet sheet, SegmentCache cache, List<Engine> route, Terms terms, Trace trace) {
        Set<Integer> open = sheet.open();
        if (open.isEmpty() || route.isEmpty()) {
            trace.misses(open.size());
            return List.of();
        }
        if (terms.cache().only()) {
            trace.misses(open.size());
            return List.of(new Failure.NotStored());
        }
        Map<Key, List<Integer>> wanted = sheet.keys(open, Turn.fingerprint(route));
        boolean shared = terms.cache().shared();
        Boarding<Landed> boarding =
                (shared ? inFlight : InFlight.<Landed>alone()).board(wanted.keySet(), terms.deadline());
        Set<Key> own = boarding.own();
        if (!own.isEmpty()) {
            Map<Key, Integer> mine = new LinkedHashMap<>();
            own.forEach(key -> mine.put(key, wanted.getOrDefault(key, List.of()).getFirst()));
            // What a makeshift says is kept nowhere: no replica could wait for it.
            boolean kept = shared && !route.getFirst().degraded();
            OneReplica replica = new OneReplica(kept ? store.leases() : Leases.NOBODY_ELSE);
            boarding.fly(new Translating(mine, sheet.blank(), cache, route, terms, replica, errands, trace));
        }
        return take(boarding.await(terms.deadline().later(Errand.GRACE)), wanted, own, sheet, terms, trace);
    }

    private List<Failure> take(
            Map<Key, Landed> landed,
            Map<Key, List<Integer>> wanted,
            Set<Key> own,
            Worksheet sheet,
            Terms terms,
            Trace trace) {
        // What travelled together failed together, and is told once. Findings name segments as this document counts
        // them.
        Set<List<Failure>> failures = new LinkedHashSet<>();
        int collapsed = 0;
        int misses = 0;
        for (Map.Entry<Key, List<Integer>> segment : wanted.entrySet()) {
            Landed there = landed.get(segment.getKey());
            boolean mine = own.contains(segment.getKey());
            if (there == null) {
                failures.add(List.of(terms.deadline().exceeded().failure()));
                misses++;
                continue;
            }
            there.answer().ifPresent(answer -> segment.getValue().forEach(number -> sheet.answered(number, answer)));
            failures.add(
                    mine ? there.failures() : there.failures(segment.getValue().getFirst()));
            boolean kept = there.answer().flatMap(SegmentAnswer::made).isPresent();
            collapsed += !kept && (there.elsewhere() || !mine) ? 1 : 0;
            misses += !kept && mine && !there.elsewhere() ? 1 : 0;
        }
        trace.collapsed(collapsed);
        trace.misses(misses);
        List<Failure> told = new ArrayList<>();
        failures.forEach(why -> Blame.ofOne(why).ifPresent(told::add));
        return told;
    }
}
