package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.cache.Key;
import io.glossa.check.Checks;
import io.glossa.engine.Engine;
import io.glossa.engine.Translated;
import io.glossa.engine.TranslationTask;
import io.glossa.failure.Failure;
import io.glossa.failure.Finding;
import io.glossa.gateway.Portion.Checked;
import io.glossa.task.Pending.Result;
import io.glossa.task.SideBySide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;

/**
 * The segments of a document that travel together. Each engine that is asked gets those that are still missing; what fails
 * its checks is asked of it once more. The sound answers are kept at once.
 */
final class Portion implements Errand.Piece<Checked> {

    /** One segment's answer, and what the checks say of it. */
    record Looked(String text, Checks.Report report, boolean askedAgain) {}

    /**
     * What an engine has answered, by segment, and why that is not more.
     *
     * @param kept what it had answered before
     */
    record Checked(Map<Integer, SegmentCache.Kept> kept, Map<Integer, Looked> answers, Optional<Failure> failure) {}

    /** Calls that ask again for what failed its checks: each segment by a call of its own, where there are so few. */
    private static final int REPAIRS = 8;

    private final Set<Integer> numbers;
    private final Worksheet sheet;
    private final SegmentCache cache;
    private final Trace trace;
    private final Engine known;
    private final IntConsumer sound;

    /**
     * @param known the engine whose kept answers are looked up already
     * @param sound is told of each segment as soon as it has a sound answer on the sheet
     */
    Portion(Set<Integer> numbers, Worksheet sheet, SegmentCache cache, Trace trace, Engine known, IntConsumer sound) {
        this.numbers = numbers;
        this.sheet = sheet;
        this.cache = cache;
        this.trace = trace;
        this.known = known;
        this.sound = sound;
    }

    @Override
    public Checked ask(Turn turn) {
        Set<Integer> wanted = open();
        Map<Integer, SegmentCache.Kept> kept = turn.engine().equals(known) ? Map.of() : cache.find(sheet, wanted, turn);
        wanted.removeAll(kept.keySet());
        Map<Integer, Looked> looked = new HashMap<>();
        List<Failure> failures = new ArrayList<>();
        if (!wanted.isEmpty()) {
            look(call(turn, sheet.task(wanted)), false, looked, failures);
            repair(turn, looked, failures);
        }
        return new Checked(kept, looked, failures.stream().findFirst());
    }

    @Override
    public Optional<Failure> take(Turn turn, Checked checked) {
        checked.kept().forEach(sheet::recalled);
        Map<Integer, Looked> good = new HashMap<>();
        checked.answers().forEach((number, looked) -> {
            sheet.answered(number, looked.text(), turn.engine(), looked.report(), looked.askedAgain());
            if (looked.report().sound()) {
                good.put(number, looked);
            }
        });
        Map<Key, Entry> entries = cache.keep(sheet, good, turn);
        // Whoever waits has it now; the store below may take its time.
        checked.kept().keySet().forEach(sound::accept);
        good.keySet().forEach(sound::accept);
        cache.keepBelow(entries);
        Set<Integer> open = open();
        return open.isEmpty()
                ? Optional.empty()
                : checked.failure()
                        .or(() -> Optional.of(
                                new Failure.UnsoundAnswer(turn.engine().name(), sheet.unsound(open))));
    }

    private Set<Integer> open() {
        Set<Integer> open = new TreeSet<>(numbers);
        open.retainAll(sheet.open());
        return open;
    }

    private Translated call(Turn turn, TranslationTask task) {
        return trace.timed(Trace.Step.MODEL, () -> turn.engine().translate(task, turn.deadline(), trace.meter()));
    }

    private void repair(Turn turn, Map<Integer, Looked> looked, List<Failure> failures) {
        if (turn.engine().degraded()) {
            return; // It would say the same again.
        }
        List<Callable<Translated>> repairs = new ArrayList<>();
        for (Map<Integer, List<Finding>> wrong : apart(looked)) {
            if (!Thread.currentThread().isInterrupted() && turn.engine().mayRepeat()) {
                repairs.add(() -> call(turn, sheet.task(wrong)));
            }
        }
        for (Result<Translated> repair : SideBySide.run(repairs, turn.deadline())) {
            switch (repair) {
                case Result.Done<Translated>(Translated again) -> look(again, true, looked, failures);
                case Result.Failed<Translated>(Failure failure) -> failures.add(failure);
            }
        }
    }

    /** What is wrong with the unsound answers, by the calls that are to better them. */
    private static List<Map<Integer, List<Finding>>> apart(Map<Integer, Looked> looked) {
        List<Map<Integer, List<Finding>>> calls = new ArrayList<>();
        int unsound = 0;
        for (Map.Entry<Integer, Looked> each : new TreeMap<>(looked).entrySet()) {
            Checks.Report report = each.getValue().report();
            if (!report.sound()) {
                if (unsound < REPAIRS) {
                    calls.add(new HashMap<>());
                }
                calls.get(unsound++ % REPAIRS).put(each.getKey(), report.findings());
            }
        }
        return calls;
    }

    private void look(Translated answer, boolean again, Map<Integer, Looked> looked, List<Failure> failures) {
        answer.failure().ifPresent(failures::add);
        trace.timed(Trace.Step.VERIFY, () -> {
            answer.texts().forEach((number, text) -> {
                Checks.Report report = sheet.look(number, text);
                trace.checked(report);
                looked.put(
                        number,
                        new Looked(text, report, again || answer.askedAgain().contains(number)));
            });
            return looked;
        });
    }
}
