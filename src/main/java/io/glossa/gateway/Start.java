package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.engine.Engines;
import io.glossa.language.detect.LanguageDetector;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** What happens once, at start: a wrong setting stops it here, and the log says who will be asked. */
@Singleton
class Start {

    private static final Logger LOG = Logger.getLogger(Start.class);

    void begin(@Observes StartupEvent event, Engines engines, LanguageDetector detector, Config config) {
        LOG.infof("Route: %s", route(engines));
        List<String> unused = UnusedSettings.of(config.getPropertyNames());
        if (!unused.isEmpty()) {
            LOG.warnf("These settings do nothing in this version: %s", String.join(", ", unused));
        }
        // Nobody waits for it: a request that comes before it is done loads it, or waits for the rest.
        Thread.ofVirtual().name("detection").start(detector::load);
    }

    private static String route(Engines engines) {
        try {
            return engines.route(Optional.empty()).stream()
                    .map(Start::described)
                    .collect(Collectors.joining(", then "));
        } catch (IllegalArgumentException e) {
            // Told without a stack trace: the message names the property and what to do.
            throw new ConfigurationException(e.getMessage(), e);
        }
    }

    private static String described(Engine engine) {
        return engine.name() + " (" + engine.model() + ")";
    }
}
