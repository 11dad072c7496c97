package io.glossa.gateway;

import io.glossa.cache.Selection;
import io.glossa.cache.Storeys;
import io.glossa.language.Language;
import io.glossa.task.Figures;
import io.glossa.telemetry.Telemetry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cache as operators see it: how each storey is doing, and how it is emptied. */
@Singleton
public class KeptAnswers {

    /** Figures no older than this are good enough for metrics: a scrape asks for several, and a store may be across the network. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Told(Instant when, List<Figures> figures) {}

    private final Storeys store;
    private final Translator translator;
    private final Summarizer summarizer;
    private final InstantSource clock;
    private volatile Told told = new Told(Instant.MIN, List.of());

    KeptAnswers(Storeys store, Translator translator, Summarizer summarizer, InstantSource clock) {
        this.store = store;
        this.translator = translator;
        this.summarizer = summarizer;
        this.clock = clock;
    }

    /** Each storey, memory first. */
    public List<Figures> storeys() {
        return store.figures();
    }

    /** How many answers were waited for that another request was having made already. */
    public long collapsed() {
        return translator.collapsed() + summarizer.collapsed();
    }

    /** Empties the cache of what these name, of all where they name nothing; returns how many answers that were, by storey. */
    public Map<String, Long> remove(Optional<Language> source, Optional<Language> target, Optional<String> provider) {
        return store.remove(new Selection(source, target, provider));
    }

    /** After the start has said what is wrong with a store that can't be opened. */
    void show(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) StartupEvent event, Telemetry telemetry) {
        List<String> names = store.names();
        for (int i = 0; i < names.size(); i++) {
            int storey = i;
            telemetry.storey(names.get(i), () -> recent().get(storey));
        }
    }

    private List<Figures> recent() {
        Told last = told;
        if (last.when().plus(FRESH).isBefore(clock.instant())) {
            last = new Told(clock.instant(), storeys());
            told = last;
        }
        return last.figures();
    }
}
