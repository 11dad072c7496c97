package io.glossa.gateway;

import io.glossa.cache.Selection;
import io.glossa.cache.Storeys;
import io.glossa.language.Language;
import io.glossa.task.Figures;
import io.glossa.telemetry.Telemetry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The cache as operators see it: how each storey is doing, and how it is emptied. */
@ApplicationScoped
public class KeptAnswers {

    /** Figures no older than this are told again: a scrape asks for several, and a store may be across the network. */
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
        Told last = told;
        if (last.when().plus(FRESH).isBefore(clock.instant())) {
            last = new Told(clock.instant(), store.figures());
            told = last;
        }
        return last.figures();
    }

    /** How many answers were waited for that another request was having made already. */
    public long collapsed() {
        return translator.collapsed() + summarizer.collapsed();
    }

    /** Empties the cache of what these name, of all where they name nothing; returns how many answers each storey had, memory first. */
    public List<Long> remove(Optional<Language> source, Optional<Language> target, Optional<String> provider) {
        List<Long> removed = store.remove(new Selection(source, target, provider));
        told = new Told(Instant.MIN, List.of());
        return removed;
    }

    /** After the start has said what is wrong with a store that can't be opened. */
    void show(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) StartupEvent event, Telemetry telemetry) {
        for (int i = 0; i < storeys().size(); i++) {
            int storey = i;
            telemetry.storey(storeys().get(i).storey(), () -> storeys().get(storey));
        }
    }
}
