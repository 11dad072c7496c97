package io.glossa.gateway;

import io.glossa.cache.Storeys;
import io.glossa.check.Checks;
import io.glossa.document.Document;
import io.glossa.document.PlainText;
import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.language.Languages;
import io.glossa.task.Pending.Result;
import io.glossa.task.SideBySide;
import io.glossa.task.Style;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Brings one document into one language. What is kept is taken from the cache; the rest is cut into portions, and each goes
 * along the route by itself: one that fails over does not hold up the others.
 */
@ApplicationScoped
class Translator {

    private final Storeys store;
    private final Errands errands;
    private final Checks checks = new Checks();

    Translator(Storeys store, Errands errands) {
        this.store = store;
        this.errands = errands;
    }

    /** @throws FailureException where the document can't be handed out, whole or marked */
    Translation translate(String text, Languages pair, Style style, List<Engine> route, Terms terms, Trace trace) {
        Document document = PlainText.cut(text, pair.source(), PlainText.LONGEST);
        Worksheet sheet = new Worksheet(document, pair, style);
        if (sheet.done() || pair.source().serves(pair.target())) {
            return sheet.unchanged();
        }
        SegmentCache cache = new SegmentCache(store, checks, terms.cache(), trace);
        int wanted = sheet.open().size();
        List<Engine> known = terms.cache().only() ? route : route.subList(0, Math.min(1, route.size()));
        for (Engine engine : known) {
            cache.find(sheet, sheet.open(), Turn.of(engine, true, terms.deadline()))
                    .forEach((number, kept) -> sheet.recalled(number, kept, engine));
        }
        List<Failure> failures = ask(sheet, cache, route, terms, trace);
        trace.hits(sheet.recalled());
        trace.misses(wanted - sheet.recalled());
        int failed = sheet.open().size();
        Translation done = sheet.finish(route, failures, terms.strict());
        trace.translated(done, failed);
        return done;
    }

    /** Has everything asked for that is still open, and returns why some of it may be missing. */
    private List<Failure> ask(Worksheet sheet, SegmentCache cache, List<Engine> route, Terms terms, Trace trace) {
        Set<Integer> open = sheet.open();
        if (open.isEmpty() || route.isEmpty()) {
            return List.of();
        }
        if (terms.cache().only()) {
            return List.of(new Failure.NotStored());
        }
        List<Callable<List<Failure>>> work = new ArrayList<>();
        for (Set<Integer> numbers : route.getFirst().parts(sheet.task(open))) {
            Portion portion = new Portion(numbers, sheet, cache, checks, trace, route.getFirst());
            work.add(() ->
                    terms.lanes().in(terms.deadline(), () -> errands.run(portion, route, terms.deadline(), trace)));
        }
        List<Failure> failures = new ArrayList<>();
        for (Result<List<Failure>> result :
                SideBySide.run(work, terms.deadline().later(Errand.GRACE))) {
            switch (result) {
                case Result.Done<List<Failure>>(List<Failure> why) ->
                    Blame.ofOne(why).ifPresent(failures::add);
                case Result.Failed<List<Failure>>(Failure why) -> failures.add(why);
            }
        }
        return failures;
    }
}
