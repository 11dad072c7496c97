package io.glossa.gateway;

import io.glossa.cache.Key;
import io.glossa.document.article.Article;
import io.glossa.document.format.Formats;
import io.glossa.engine.Engine;
import io.glossa.engine.Engines;
import io.glossa.engine.SummaryTask;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.gateway.Reader.Reading;
import io.glossa.language.Detection;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.Formality;
import io.glossa.task.Pending;
import io.glossa.task.Pending.Result;
import io.glossa.task.SideBySide;
import io.glossa.task.Style;
import io.glossa.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** The whole service. A text is read, brought into every target language side by side, and summarized in each. */
@ApplicationScoped
public class Gateway {

    /** What the outer waits allow the inner ones to hand in what they have, when the budget runs out. */
    private static final Duration GRACE = Duration.ofMillis(60);

    private final Reader reader;
    private final Engines engines;
    private final Translator translator;
    private final Summarizer summarizer;
    private final Repeats repeats;

    Gateway(Reader reader, Engines engines, Translator translator, Summarizer summarizer, Repeats repeats) {
        this.reader = reader;
        this.engines = engines;
        this.translator = translator;
        this.summarizer = summarizer;
        this.repeats = repeats;
    }

    /**
     * Translates a text into each of its targets and summarizes it there, where a summary is wanted.
     *
     * @throws FailureException where the text can't be read, or the engine that is asked for is unknown
     */
    public Outcome translate(Order order, Terms terms, Trace trace) {
        engines.check(terms.provider());
        Key asked = RequestKey.of(order, terms, engines.fingerprint());
        return repeats.answer(asked, Outcome.class, terms, trace, () -> translateAnew(order, terms, trace));
    }

    private Outcome translateAnew(Order order, Terms terms, Trace trace) {
        Reading reading = reader.read(order.text(), order.format(), order.article(), order.source(), trace);
        List<Callable<TargetOutcome>> work = new ArrayList<>();
        order.targets().forEach(target -> work.add(() -> target(reading, target, order, terms, trace)));
        List<TargetOutcome> results = new ArrayList<>();
        List<Result<TargetOutcome>> done =
                SideBySide.orHere(work, terms.deadline().later(GRACE.multipliedBy(2)));
        for (int i = 0; i < done.size(); i++) {
            results.add(
                    switch (done.get(i)) {
                        case Result.Done<TargetOutcome>(TargetOutcome outcome) -> outcome;
                        case Result.Failed<TargetOutcome>(Failure failure) ->
                            new TargetOutcome.Lost(order.targets().get(i), failure);
                    });
        }
        return new Outcome(reading.source(), List.copyOf(results), reading.removed());
    }

    /**
     * Summarizes a text, in its own language or another.
     *
     * @throws FailureException where there is no summary
     */
    public SummaryOutcome summarize(SummaryOrder order, Terms terms, Trace trace) {
        engines.check(terms.provider());
        Key asked = RequestKey.of(order, terms, engines.fingerprint());
        return repeats.answer(asked, SummaryOutcome.class, terms, trace, () -> summarizeAnew(order, terms, trace));
    }

    private SummaryOutcome summarizeAnew(SummaryOrder order, Terms terms, Trace trace) {
        Reading reading = reader.read(order.text(), order.format(), order.article(), order.source(), trace);
        Language source = reading.source().language();
        Languages pair = new Languages(source, order.language().orElse(source));
        Style style = new Style(Formality.DEFAULT, order.glossary(), "", order.instructions()).in(pair);
        SummaryTask task = new SummaryTask(reading.story(), pair, order.form(), style, Optional::empty);
        List<Engine> route = terms.allowed(engines.route(terms.provider(), Task.SUMMARIZE, task.pair()));
        return new SummaryOutcome(reading.source(), summarizer.summarize(task, route, terms, trace), reading.removed());
    }

    /** The languages that can be detected, by tag. */
    public Set<Language> detectable() {
        return reader.detectable();
    }

    public List<Detection> detect(List<String> texts, Trace trace) {
        return texts.stream().map(text -> reader.detect(text, trace)).toList();
    }

    /** The same for several texts side by side. One that fails does not lose the others. */
    public List<Result<Outcome>> translateAll(List<Order> orders, Terms terms, Trace trace) {
        engines.check(terms.provider());
        List<Callable<Outcome>> work = new ArrayList<>();
        orders.forEach(order -> work.add(() -> translate(order, terms, trace)));
        return SideBySide.orHere(work, terms.deadline().later(GRACE.multipliedBy(3)));
    }

    /** The engines that may be asked. */
    public List<Service> services() {
        return engines.all().stream()
                .map(engine -> new Service(engine.standing(), engines.inRoute(engine)))
                .toList();
    }

    private TargetOutcome target(Reading reading, Language target, Order order, Terms terms, Trace trace) {
        Languages pair = new Languages(reading.source().language(), target);
        List<Engine> route = terms.allowed(engines.route(terms.provider(), Task.TRANSLATE, pair));
        Callable<Translation> work =
                () -> translator.translate(order.format(), reading.text(), pair, order.style(), route, terms, trace);
        if (order.summary().isEmpty()) {
            return finished(
                    reading,
                    target,
                    SideBySide.orHere(List.of(work), terms.deadline()).getFirst(),
                    Optional.empty(),
                    terms);
        }
        Pending<Translation> translation = Pending.begin(work);
        Optional<Pending<Summary>> summary = order.summary().map(form -> {
            SummaryTask task = new SummaryTask(
                    reading.story(),
                    pair,
                    form,
                    order.style().in(pair),
                    () -> story(translation.watch(terms.deadline()), order));
            List<Engine> own = terms.allowed(engines.route(terms.provider(), Task.SUMMARIZE, pair));
            return Pending.begin(() -> summarizer.summarize(task, own, terms, trace));
        });
        try {
            return finished(reading, target, translation.await(terms.deadline().later(GRACE)), summary, terms);
        } catch (RuntimeException mistake) {
            summary.ifPresent(Pending::cancel);
            throw mistake;
        }
    }

    private static TargetOutcome finished(
            Reading reading,
            Language target,
            Result<Translation> translation,
            Optional<Pending<Summary>> summary,
            Terms terms) {
        return switch (translation) {
            case Result.Done<Translation>(Translation done) ->
                finished(
                        target,
                        reading.source().doubt().map(done::telling).orElse(done),
                        summary.map(s -> s.await(terms.deadline().later(GRACE))),
                        terms.strict());
            case Result.Failed<Translation>(Failure failure) -> {
                summary.ifPresent(Pending::cancel);
                yield new TargetOutcome.Lost(target, failure);
            }
        };
    }

    private static Optional<String> story(Result<Translation> translation, Order order) {
        return switch (translation) {
            case Result.Done<Translation>(Translation done) ->
                Optional.of(
                        order.article() ? Article.of(done.text()).story() : Formats.words(order.format(), done.text()));
            case Result.Failed<Translation>(Failure failure) -> Optional.empty();
        };
    }

    private static TargetOutcome finished(
            Language target, Translation translation, Optional<Result<Summary>> summary, boolean strict) {
        if (summary.isEmpty()) {
            return new TargetOutcome.Finished(target, translation, Optional.empty());
        }
        return switch (summary.get()) {
            case Result.Done<Summary>(Summary done) ->
                new TargetOutcome.Finished(target, translation, Optional.of(done));
            case Result.Failed<Summary>(Failure failure) ->
                strict || failure instanceof Failure.NotStored
                        ? new TargetOutcome.Lost(target, failure)
                        : new TargetOutcome.Finished(target, translation, Optional.of(Summary.missing(failure)));
        };
    }
}
