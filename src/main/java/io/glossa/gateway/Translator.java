package io.glossa.gateway;

import io.glossa.cache.MemoryStore;
import io.glossa.check.Checks;
import io.glossa.check.Subject;
import io.glossa.document.Document;
import io.glossa.document.PlainText;
import io.glossa.engine.Engine;
import io.glossa.engine.Translated;
import io.glossa.engine.TranslationTask;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.language.Languages;
import io.glossa.task.Pending.Result;
import io.glossa.task.SideBySide;
import io.glossa.task.Style;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Brings one document into one language. Each engine of the route in turn gets what is still missing: from the cache
 * first, then by asking it; what fails its checks is asked of it once more, alone. The sound answers are kept at once.
 */
@ApplicationScoped
class Translator {

    private final MemoryStore cache;
    private final Checks checks = new Checks();

    Translator(MemoryStore cache) {
        this.cache = cache;
    }

    /** @throws FailureException where the document can't be handed out, whole or marked */
    Translation translate(String text, Languages pair, Style style, List<Engine> route, Terms terms, Trace trace) {
        Document document = PlainText.cut(text, pair.source(), PlainText.LONGEST);
        Worksheet sheet = new Worksheet(document, pair, style);
        if (sheet.done() || pair.source().serves(pair.target())) {
            return sheet.unchanged();
        }
        List<Failure> failures = new ArrayList<>();
        for (Engine engine : route) {
            terms.deadline().check();
            Turn turn = Turn.of(engine, route, terms.deadline());
            recall(sheet, turn, terms, trace);
            if (sheet.done()) {
                break;
            }
            if (terms.cache().only()) {
                failures.add(new Failure.NotStored());
            } else {
                ask(sheet, turn, terms, trace, failures);
            }
        }
        trace.misses(terms.cache().only() ? sheet.open().size() : 0);
        return sheet.finish(failures, terms.strict());
    }

    private void recall(Worksheet sheet, Turn turn, Terms terms, Trace trace) {
        Engine engine = turn.engine();
        if (engine.degraded() || !terms.cache().read()) {
            return;
        }
        int found = trace.timed(Trace.Step.CACHE, () -> {
            Set<Integer> open = sheet.open();
            for (int number : open) {
                var answer = cache.get(sheet.key(number, turn.fingerprint()));
                if (answer.isPresent()) {
                    sheet.recalled(number, answer.get(), engine, checks.look(sheet.subject(number), answer.get()));
                }
            }
            return open.size() - sheet.open().size();
        });
        trace.hits(found);
    }

    private void ask(Worksheet sheet, Turn turn, Terms terms, Trace trace, List<Failure> failures) {
        Set<Integer> open = sheet.open();
        trace.misses(open.size());
        Translated answer = call(sheet, turn, open, trace);
        answer.failure().map(turn::told).ifPresent(failures::add);
        List<Integer> unsound = accept(sheet, turn, answer, terms, trace);
        List<Callable<Translated>> repairs = new ArrayList<>();
        if (!turn.engine().degraded()) {
            unsound.forEach(number -> repairs.add(() -> call(sheet, turn, Set.of(number), trace)));
        }
        for (Result<Translated> repair : SideBySide.run(repairs, turn.deadline())) {
            switch (repair) {
                case Result.Done<Translated>(Translated again) ->
                    accept(
                            sheet,
                            turn,
                            new Translated(again.texts(), again.texts().keySet(), again.failure()),
                            terms,
                            trace);
                case Result.Failed<Translated>(Failure failure) -> failures.add(turn.told(failure));
            }
        }
    }

    private Translated call(Worksheet sheet, Turn turn, Set<Integer> wanted, Trace trace) {
        TranslationTask task = new TranslationTask(sheet.masked(), wanted, sheet.pair(), sheet.style());
        return trace.timed(Trace.Step.MODEL, () -> turn.engine().translate(task, turn.deadline(), trace.meter()));
    }

    /** Takes the sound answers, keeps them, and returns the numbers of the others. */
    private List<Integer> accept(Worksheet sheet, Turn turn, Translated answer, Terms terms, Trace trace) {
        Engine engine = turn.engine();
        return trace.timed(Trace.Step.VERIFY, () -> {
            List<Integer> unsound = new ArrayList<>();
            for (Map.Entry<Integer, String> text : answer.texts().entrySet()) {
                int number = text.getKey();
                Subject subject = sheet.subject(number);
                Checks.Report report = checks.look(subject, text.getValue());
                sheet.answered(
                        number,
                        text.getValue(),
                        engine,
                        report,
                        answer.askedAgain().contains(number));
                if (!report.sound()) {
                    unsound.add(number);
                } else if (!engine.degraded() && terms.cache().write()) {
                    cache.put(sheet.key(number, turn.fingerprint()), text.getValue());
                    trace.stored(1);
                }
            }
            return unsound;
        });
    }
}
