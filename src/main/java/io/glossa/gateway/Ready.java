package io.glossa.gateway;

import io.glossa.cache.Storeys;
import io.glossa.engine.Engine;
import io.glossa.engine.Engines;
import io.glossa.glossary.store.Glossaries;
import io.glossa.prompt.Prompts;
import io.glossa.provider.Providers;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says once, as soon as requests are taken, what it is that takes them: which version, models, stores and prompts. */
@Singleton
class Ready {

    private static final Logger LOG = Logger.getLogger(Ready.class);

    /** Of a prompt's hash: enough to tell one wording from another. */
    private static final int DIGITS = 12;

    private final String version;
    private final Providers providers;
    private final Engines engines;
    private final Prompts prompts;
    private final Storeys storeys;
    private final Glossaries glossaries;
    private final AtomicBoolean told = new AtomicBoolean();

    Ready(
            @ConfigProperty(name = "quarkus.application.version") String version,
            Providers providers,
            Engines engines,
            Prompts prompts,
            Storeys storeys,
            Glossaries glossaries) {
        this.version = version;
        this.providers = providers;
        this.engines = engines;
        this.prompts = prompts;
        this.storeys = storeys;
        this.glossaries = glossaries;
    }

    void open(@ObservesAsync HttpServerStart event) {
        tell();
    }

    void openByTls(@ObservesAsync HttpsServerStart event) {
        tell();
    }

    /** Whichever port is open first. */
    private void tell() {
        if (told.compareAndSet(false, true)) {
            // Since the process began, as the JVM, or the executable, has it.
            long millis = ManagementFactory.getRuntimeMXBean().getUptime();
            LOG.infof("Ready: %s", line().with("ready_ms", millis));
        }
    }

    StartLine line() {
        StartLine line = new StartLine()
                .with("version", version)
                .with("route", providers.routes().usual());
        providers.routes().special().forEach((what, route) -> line.with("route." + what, route));
        return line.with("models", models())
                .with("stores", storeys.names())
                .with("glossaries", glossaries.keptIn())
                .with("prompts", hashes());
    }

    private Map<String, String> models() {
        return engines.all().stream()
                .collect(Collectors.toMap(Engine::name, Engine::model, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String prompt : List.of(Prompts.TRANSLATE, Prompts.REPAIR, Prompts.SUMMARIZE)) {
            hashes.put(prompt, prompts.version(prompt).substring(0, DIGITS));
        }
        return hashes;
    }
}
