package io.glossa.gateway;

import io.glossa.check.CheckSettings;
import io.glossa.check.Checks;
import io.glossa.engine.OfflineSettings;
import io.glossa.engine.offline.Apertium;
import io.glossa.failure.Complaints;
import io.glossa.language.Language;
import io.glossa.language.detect.LanguageDetector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Makes the parts that know nothing of the container. */
@ApplicationScoped
class Wiring {

    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    LanguageDetector detector(DetectionSettings settings) {
        Set<Language> competing = new TreeSet<>();
        Complaints complaints = new Complaints();
        for (String tag : settings.languages().orElse(List.of())) {
            complaints.attempt(() -> competing.add(named(() -> new Language(tag))));
        }
        complaints.orThrow();
        return named(() -> new LanguageDetector(competing));
    }

    private static <T> T named(Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("glossa.detection.languages: " + e.getMessage(), e);
        }
    }

    @Produces
    @Singleton
    Checks checks(CheckSettings settings, LanguageDetector detector) {
        return settings.toChecks(detector);
    }

    @Produces
    @Singleton
    Apertium apertium(OfflineSettings settings, InstantSource clock) {
        return new Apertium(settings.toApertium(), clock);
    }

    void stop(@Disposes Apertium apertium) {
        apertium.close();
    }
}
