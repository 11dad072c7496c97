package io.glossa.gateway;

import io.glossa.account.Accounts;
import io.glossa.account.KeySettings;
import io.glossa.cache.CacheSettings;
import io.glossa.cache.Stores;
import io.glossa.cache.Storeys;
import io.glossa.check.CheckSettings;
import io.glossa.check.Checks;
import io.glossa.engine.Engine;
import io.glossa.engine.Engines;
import io.glossa.engine.OfflineSettings;
import io.glossa.failure.Complaints;
import io.glossa.glossary.store.Glossaries;
import io.glossa.language.detect.LanguageDetector;
import io.glossa.prompt.Prompts;
import io.glossa.provider.Providers;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** The parts that settings may keep from being made. All are made at start: what is wrong must not wait for a request. */
@Singleton
class Foundations {

    private static final List<Class<?>> PARTS = List.of(
            Providers.class,
            Engines.class,
            LanguageDetector.class,
            Errands.class,
            Checks.class,
            Prompts.class,
            Glossaries.class,
            Accounts.class);

    private final Instance<Object> parts;
    private final Stores stores;
    private final CacheSettings cache;
    private final CheckSettings checks;
    private final KeySettings keys;
    private final OfflineSettings offline;
    private final Config config;

    Foundations(
            @Any Instance<Object> parts,
            Stores stores,
            CacheSettings cache,
            CheckSettings checks,
            KeySettings keys,
            OfflineSettings offline,
            Config config) {
        this.parts = parts;
        this.stores = stores;
        this.cache = cache;
        this.checks = checks;
        this.keys = keys;
        this.offline = offline;
        this.config = config;
    }

    /** Makes them; returns what is wrong, each with the property and what to do. */
    List<String> lay() {
        // A store that can't be opened stops the start, not the first request.
        return complaints(() -> make(Storeys.class));
    }

    /** The same on trial: a service that runs with the same settings does not notice, for no store is opened. */
    List<String> tryOut() {
        return complaints(() -> stores.check(cache));
    }

    private List<String> complaints(Runnable open) {
        Complaints complaints = new Complaints();
        Switches.check(name -> config.getOptionalValue(name, String.class).orElse(""))
                .forEach(complaints::add);
        PARTS.forEach(part -> complaints.attempt(() -> make(part)));
        complaints.attempt(open);
        GrantedProviders.check(keys.byName(), engines()).forEach(complaints::add);
        if (!complaints.all().isEmpty()) {
            // Also where it is the detector that can't be made, which they need.
            complaints.attempt(() -> checks.toChecks(new LanguageDetector(Set.of())));
        }
        return complaints.all();
    }

    /** The names of those that can be asked; of all that are spoken of where something else is wrong. */
    private Set<String> engines() {
        try {
            return parts.select(Engines.class).get().all().stream()
                    .map(Engine::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IllegalArgumentException e) {
            // What is wrong was told when they were to be made.
            Set<String> names = new TreeSet<>(Providers.spokenOf(config));
            if (offline.enabled()) {
                names.add(Providers.OFFLINE);
            }
            return names;
        }
    }

    private void make(Class<?> part) {
        try {
            // A part may be made only when it is used.
            ClientProxy.unwrap(parts.select(part).get());
        } catch (ConfigurationException e) {
            // Quarkus' own, as where Redis' address is none.
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
