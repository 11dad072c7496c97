package io.glossa.gateway;

import io.glossa.account.Account;
import io.glossa.account.Accounts;
import io.glossa.cache.CacheSettings;
import io.glossa.cache.Stores;
import io.glossa.cache.Storeys;
import io.glossa.check.CheckSettings;
import io.glossa.check.Checks;
import io.glossa.engine.Engine;
import io.glossa.engine.Engines;
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
    private final Config config;

    Foundations(@Any Instance<Object> parts, Stores stores, CacheSettings cache, CheckSettings checks, Config config) {
        this.parts = parts;
        this.stores = stores;
        this.cache = cache;
        this.checks = checks;
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
        if (complaints.all().isEmpty()) {
            complaints.attempt(this::checkKeys);
        }
        if (!complaints.all().isEmpty()) {
            // Also where it is the detector that can't be made, which they need.
            complaints.attempt(() -> checks.toChecks(new LanguageDetector(Set.of())));
        }
        return complaints.all();
    }

    /** @throws IllegalArgumentException where a key is good for a provider that there is not */
    private void checkKeys() {
        List<String> known = parts.select(Engines.class).get().all().stream()
                .map(Engine::name)
                .toList();
        for (Account account : parts.select(Accounts.class).get().all()) {
            for (String provider : account.providers()) {
                if (!known.contains(provider)) {
                    throw new IllegalArgumentException("glossa.keys." + account.name() + ".providers: there is no '"
                            + provider + "'; there are: " + String.join(", ", known));
                }
            }
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
