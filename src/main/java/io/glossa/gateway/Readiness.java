package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.engine.Engines;
import io.glossa.engine.offline.Apertium;
import io.glossa.language.detect.LanguageDetector;
import io.glossa.provider.Providers;
import io.glossa.task.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Whether a request could be answered now, as far as can be told without asking any provider. */
@ApplicationScoped
public class Readiness {

    /** What keeps an engine of the route from answering; empty where nothing is known to. */
    public record Engaged(String engine, Optional<String> obstacle) {}

    private final Engines engines;
    private final Apertium apertium;
    private final LanguageDetector detector;

    Readiness(Engines engines, Apertium apertium, LanguageDetector detector) {
        this.engines = engines;
        this.apertium = apertium;
        this.detector = detector;
    }

    /** The engines that a request may ask without naming them. */
    public List<Engaged> route() {
        return engines.all().stream()
                .filter(engines::inRoute)
                .map(engine -> new Engaged(engine.name(), obstacle(engine)))
                .toList();
    }

    /** Whether everything is loaded, so that no request has to wait for it. */
    public boolean started() {
        return detector.loaded();
    }

    private Optional<String> obstacle(Engine engine) {
        if (engine.name().equals(Providers.OFFLINE)) {
            return apertium.pairs().isEmpty() ? Optional.of("no translation pair is installed") : Optional.empty();
        }
        return engine.standing().circuit() == Standing.Circuit.OPEN
                ? Optional.of("its circuit is open")
                : Optional.empty();
    }
}
