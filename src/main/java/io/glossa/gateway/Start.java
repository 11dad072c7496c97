package io.glossa.gateway;

import io.glossa.cache.Storeys;
import io.glossa.check.Checks;
import io.glossa.engine.Engines;
import io.glossa.glossary.store.Glossaries;
import io.glossa.glossary.store.GlossarySettings;
import io.glossa.language.detect.LanguageDetector;
import io.glossa.prompt.Prompts;
import io.glossa.provider.Providers;
import io.glossa.provider.Written;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** What happens once, at start: a wrong setting stops it here, and the log says who will be asked. */
@Singleton
class Start {

    private static final Logger LOG = Logger.getLogger(Start.class);

    void begin(
            @Observes StartupEvent event,
            Providers providers,
            Engines engines,
            Instance<LanguageDetector> detector,
            Instance<Errands> errands,
            Instance<Checks> checks,
            Instance<Prompts> prompts,
            Instance<Storeys> storeys,
            Instance<Glossaries> glossaries,
            GlossarySettings settings,
            Config config) {
        LanguageDetector languages = told(detector::get);
        told(errands::get);
        told(checks::get);
        // A store that can't be opened stops the start, not the first request.
        told(storeys::get);
        Glossaries named = told(glossaries::get);
        if (settings.admin()) {
            LOG.infof("Glossaries that are put are kept %s", named.place());
        }
        told(() -> prompts.get().version(Prompts.TRANSLATE));
        told(() -> RouteNotes.of(providers, engines)).forEach(LOG::info);
        providers.leftOut().forEach(LOG::warn);
        List<String> unused = UnusedSettings.of(Written.in(config).names());
        if (!unused.isEmpty()) {
            LOG.warnf("These settings do nothing in this version: %s", String.join(", ", unused));
        }
        // Nobody waits for it: a request that comes before it is done loads it, or waits for the rest.
        Thread.ofVirtual().name("detection").start(languages::load);
    }

    /** A wrong setting is told without a stack trace: the message names the property and what to do. */
    private static <T> T told(Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            // Without the cause: for a configuration that has none, Quarkus tells the message alone.
            throw new ConfigurationException(e.getMessage());
        }
    }
}
