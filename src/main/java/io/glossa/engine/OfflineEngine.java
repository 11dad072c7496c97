package io.glossa.engine;

import io.glossa.document.Segment;
import io.glossa.engine.offline.Apertium;
import io.glossa.engine.offline.ExtractiveSummary;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Finding;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.provider.Providers;
import io.glossa.provider.RecentAttempts;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Translates by Apertium's rules, and summarizes by picking the sentences that say most. */
final class OfflineEngine implements Engine {

    private static final String MODEL = "apertium";

    private final Apertium apertium;
    private final InstantSource clock;
    private final RecentAttempts recent = new RecentAttempts();
    private final AtomicInteger inFlight = new AtomicInteger();

    OfflineEngine(Apertium apertium, InstantSource clock) {
        this.apertium = apertium;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Providers.OFFLINE;
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public boolean degraded() {
        return true;
    }

    @Override
    public String fingerprint() {
        return MODEL;
    }

    /** It has no circuit breaker: there is no service to be spared. */
    @Override
    public Standing standing() {
        return new Standing(
                name(),
                MODEL,
                MODEL,
                Standing.Circuit.CLOSED,
                inFlight.get(),
                0,
                recent.errorRate(),
                recent.medianMillis());
    }

    @Override
    public Translated translate(TranslationTask task, Deadline deadline, Meter meter) {
        List<Segment> wanted = task.wantedSegments();
        try {
            List<String> answers = apertium(wanted.stream().map(Segment::text).toList(), task.pair(), deadline);
            Map<Integer, String> texts = new HashMap<>();
            for (int i = 0; i < wanted.size(); i++) {
                texts.put(wanted.get(i).number(), answers.get(i));
            }
            return new Translated(texts, Set.of(), Optional.empty());
        } catch (FailureException e) {
            boolean oneByOne = wanted.size() > 1
                    && e.failure() instanceof Failure.EngineUnavailable
                    && apertium.plan(task.pair()).isPresent();
            return oneByOne
                    ? oneByOne(wanted, task, deadline)
                    : new Translated(Map.of(), Set.of(), Optional.of(e.failure()));
        }
    }

    /** One segment that Apertium can't do must not lose the others. */
    private Translated oneByOne(List<Segment> wanted, TranslationTask task, Deadline deadline) {
        Map<Integer, String> texts = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Segment segment : wanted) {
            try {
                texts.put(
                        segment.number(),
                        apertium(List.of(segment.text()), task.pair(), deadline).getFirst());
            } catch (FailureException e) {
                if (!(e.failure() instanceof Failure.EngineUnavailable unavailable)) {
                    return new Translated(texts, Set.of(), Optional.of(e.failure()));
                }
                findings.add(new Finding("completeness", segment.number(), unavailable.reason()));
            }
        }
        return new Translated(
                texts,
                Set.of(),
                findings.isEmpty() ? Optional.empty() : Optional.of(new Failure.UnsoundAnswer(name(), findings)));
    }

    /** Picks from the translation where one is being made, for that can be by a better engine than this one. */
    @Override
    public String summarize(SummaryTask task, Deadline deadline, Meter meter) {
        Languages pair = task.pair();
        if (pair.source().serves(pair.target())) {
            return pick(task, task.text(), pair.source());
        }
        Optional<String> translation = task.translation().get();
        if (translation.isPresent()) {
            return pick(task, translation.get(), pair.target());
        }
        String picked = pick(task, task.text(), pair.source());
        return String.join("\n", apertium(picked.lines().toList(), pair, deadline));
    }

    private List<String> apertium(List<String> texts, Languages pair, Deadline deadline) {
        Instant began = clock.instant();
        boolean failed = true;
        inFlight.incrementAndGet();
        try {
            List<String> answers = apertium.translate(texts, pair, deadline);
            failed = false;
            return answers;
        } finally {
            inFlight.decrementAndGet();
            recent.add(failed, Duration.between(began, clock.instant()));
        }
    }

    private static String pick(SummaryTask task, String text, Language language) {
        return ExtractiveSummary.of(text, language, task.form());
    }
}
