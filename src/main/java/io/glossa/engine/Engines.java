package io.glossa.engine;

import io.glossa.engine.offline.Apertium;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.prompt.Prompts;
import io.glossa.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every engine by name, and in which order a request asks them. */
@ApplicationScoped
public class Engines {

    private final Map<String, Engine> byName = new TreeMap<>();
    private final List<Engine> route;

    Engines(Providers providers, Prompts prompts, Apertium apertium, OfflineSettings offline, InstantSource clock) {
        providers.byName().forEach((name, provider) -> byName.put(name, new LanguageModelEngine(provider, prompts)));
        if (offline.enabled()) {
            byName.put(Providers.OFFLINE, new OfflineEngine(apertium, clock));
        } else if (providers.route().contains(Providers.OFFLINE)) {
            throw new IllegalArgumentException(
                    "glossa.offline.enabled is false, but 'offline' is in the route: configure "
                            + "a model under glossa.providers, and leave 'offline' out of glossa.route");
        }
        route = providers.route().stream().map(byName::get).toList();
    }

    /** Every engine, by name. */
    public List<Engine> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The engines to ask, in order.
     *
     * @param first the one that the caller wants asked first, before the others
     * @throws FailureException with {@link Failure.UnknownProvider}
     */
    public List<Engine> route(Optional<String> first) {
        if (first.isEmpty()) {
            return route;
        }
        Engine wanted = byName.get(first.get());
        if (wanted == null) {
            throw new FailureException(new Failure.UnknownProvider(first.get(), List.copyOf(byName.keySet())));
        }
        List<Engine> engines = new ArrayList<>(route);
        engines.remove(wanted);
        engines.addFirst(wanted);
        return engines;
    }
}
