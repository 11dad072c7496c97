package io.glossa.gateway;

import io.glossa.account.Accounts;
import io.glossa.engine.Engines;
import io.glossa.failure.WrongSettings;
import io.glossa.glossary.store.Glossaries;
import io.glossa.glossary.store.GlossarySettings;
import io.glossa.language.detect.LanguageDetector;
import io.glossa.provider.Providers;
import io.glossa.provider.Written;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * What happens once, at start, before all else that happens then: wrong settings stop it here, all of them named, and the log
 * says who will be asked.
 */
@Singleton
class Start {

    private static final Logger LOG = Logger.getLogger(Start.class);

    private final Foundations foundations;
    private final Providers providers;
    private final Engines engines;
    private final Readiness readiness;
    private final Config config;

    Start(Foundations foundations, Providers providers, Engines engines, Readiness readiness, Config config) {
        this.foundations = foundations;
        this.providers = providers;
        this.engines = engines;
        this.readiness = readiness;
        this.config = config;
    }

    void begin(
            @Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event,
            @CommandLineArguments String[] arguments,
            Instance<LanguageDetector> detector,
            Instance<Glossaries> glossaries,
            Instance<Accounts> accounts,
            GlossarySettings settings) {
        if (List.of(arguments).contains(TrialOver.ASKED_BY)) {
            throw trial();
        }
        List<String> problems = foundations.lay();
        if (!problems.isEmpty()) {
            // Without a cause: for a configuration that has none, Quarkus tells the message alone.
            throw new ConfigurationException(new WrongSettings(problems).getMessage());
        }
        if (settings.admin()) {
            LOG.infof("Glossaries that are put are kept %s", glossaries.get().place());
        }
        if (accounts.get().closed()) {
            LOG.infof(
                    "Callers need a key; what they use is counted %s",
                    accounts.get().place());
        }
        RouteNotes.of(providers, engines).forEach(LOG::info);
        warnings().forEach(LOG::warn);
        // Nobody waits for it: a request that comes before it is done loads it, or waits for the rest.
        Thread.ofVirtual().name("detection").start(detector.get()::load);
    }

    private TrialOver trial() {
        List<String> problems = foundations.tryOut();
        if (!problems.isEmpty()) {
            return new TrialOver(problems, warnings(), List.of());
        }
        List<String> warnings = new ArrayList<>(warnings());
        readiness
                .route()
                .forEach(engine -> engine.obstacle()
                        .ifPresent(why -> warnings.add(engine.engine() + " is in the route and can't answer: " + why)));
        return new TrialOver(problems, warnings, RouteNotes.of(providers, engines));
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        try {
            warnings.addAll(providers.leftOut());
        } catch (IllegalArgumentException e) {
            // That is a problem, and told as one.
        }
        List<String> unused = UnusedSettings.of(Written.in(config).names());
        if (!unused.isEmpty()) {
            warnings.add("These settings do nothing in this version: " + String.join(", ", unused));
        }
        return warnings;
    }
}
