package io.glossa.gateway;

import io.glossa.cache.Flight;
import io.glossa.cache.Key;
import io.glossa.cache.OneReplica;
import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.task.Pending.Result;
import io.glossa.task.SideBySide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The work on segments that nobody else is working on. They are cut into portions, and each goes along the route by itself:
 * one that fails over does not hold up the others. It has a sheet of its own, for it may outlive the request that began it.
 */
final class Translating implements Function<Flight<Landed>, Landed> {

    /** What others may wait for each of the segments under. */
    private final Map<Integer, Key> keys = new TreeMap<>();

    private final Map<Key, Integer> numbers = new HashMap<>();
    private final Worksheet sheet;
    private final SegmentCache cache;
    private final List<Engine> route;
    private final Terms terms;
    private final OneReplica replica;
    private final Errands errands;
    private final Trace trace;
    private int looks;

    /** @param wanted the segments to be translated, by what others may wait for them under */
    Translating(
            Map<Key, Integer> wanted,
            Worksheet sheet,
            SegmentCache cache,
            List<Engine> route,
            Terms terms,
            OneReplica replica,
            Errands errands,
            Trace trace) {
        wanted.forEach((key, number) -> {
            keys.put(number, key);
            numbers.put(key, number);
        });
        this.sheet = sheet;
        this.cache = cache;
        this.route = route;
        this.terms = terms;
        this.replica = replica;
        this.errands = errands;
        this.trace = trace;
    }

    @Override
    public Landed apply(Flight<Landed> flight) {
        replica.make(numbers.keySet(), flight.deadline(), open -> kept(open, flight), mine -> ask(mine, flight));
        return Landed.failed(List.of(flight.deadline().exceeded().failure()));
    }

    /** Lands what is kept by now: by another request of this process, or, after a wait, by another replica. */
    private Set<Key> kept(Set<Key> open, Flight<Landed> flight) {
        boolean elsewhere = looks++ > 0;
        Set<Key> found = new HashSet<>();
        cache.findAgain(sheet, numbers(open), Turn.of(route.getFirst(), true, flight.deadline()))
                .forEach((number, kept) -> {
                    if (elsewhere) {
                        sheet.answered(
                                number,
                                new SegmentAnswer(kept.text(), kept.by(), kept.report(), Optional.empty(), false));
                    } else {
                        sheet.recalled(number, kept);
                    }
                    land(number, List.of(), elsewhere, flight);
                    found.add(key(number));
                });
        return found;
    }

    private void ask(Set<Key> mine, Flight<Landed> flight) {
        List<Callable<List<Failure>>> work = new ArrayList<>();
        List<Set<Integer>> parts = route.getFirst().parts(sheet.task(numbers(mine)));
        for (Set<Integer> part : parts) {
            Portion portion = new Portion(
                    part, sheet, cache, trace, route.getFirst(), number -> land(number, List.of(), false, flight));
            work.add(() ->
                    terms.lanes().in(flight.deadline(), () -> errands.run(portion, route, flight.deadline(), trace)));
        }
        List<Result<List<Failure>>> results =
                SideBySide.orHere(work, flight.deadline().later(Errand.GRACE));
        for (int i = 0; i < parts.size(); i++) {
            List<Failure> why = switch (results.get(i)) {
                case Result.Done<List<Failure>>(List<Failure> failures) -> failures;
                case Result.Failed<List<Failure>>(Failure failure) -> List.of(failure);
            };
            parts.get(i).forEach(number -> land(number, why, false, flight));
        }
    }

    /** The first word counts: what has landed already is not changed by this. */
    private void land(int number, List<Failure> why, boolean elsewhere, Flight<Landed> flight) {
        flight.land(key(number), new Landed(number, sheet.answer(number), why, elsewhere));
    }

    private Set<Integer> numbers(Set<Key> keys) {
        return keys.stream().map(this::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private int number(Key key) {
        return Objects.requireNonNull(numbers.get(key));
    }

    private Key key(int number) {
        return Objects.requireNonNull(keys.get(number));
    }
}
