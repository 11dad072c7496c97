package io.glossa.engine;

import io.glossa.engine.offline.Apertium;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.language.Languages;
import io.glossa.prompt.Prompts;
import io.glossa.provider.Providers;
import io.glossa.provider.Routes;
import io.glossa.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every engine by name, and in which order a request asks them. */
@ApplicationScoped
public class Engines {

    private final Map<String, Engine> byName = new TreeMap<>();
    private final Routes routes;

    /** @param acrossModels whether what one model has answered is also handed out where another would be asked */
    Engines(
            Providers providers,
            Prompts prompts,
            Apertium apertium,
            OfflineSettings offline,
            @ConfigProperty(name = "glossa.cache.across-models", defaultValue = "false") boolean acrossModels,
            InstantSource clock) {
        providers
                .byName()
                .forEach(
                        (name, provider) -> byName.put(name, new LanguageModelEngine(provider, prompts, acrossModels)));
        if (offline.enabled()) {
            byName.put(Providers.OFFLINE, new OfflineEngine(apertium, clock));
        }
        routes = providers.routes();
    }

    /** Every engine, by name. */
    public List<Engine> all() {
        return List.copyOf(byName.values());
    }

    /** What tells the answers of all these engines, with the prompts that they have now, from any others. */
    public String fingerprint() {
        return byName.values().stream().map(Engine::fingerprint).collect(Collectors.joining("\n"));
    }

    /** Whether any request asks it without naming it. */
    public boolean inRoute(Engine engine) {
        return routes.have(engine.name());
    }

    /**
     * Makes sure that there is the engine that the caller wants.
     *
     * @throws FailureException with {@link Failure.UnknownProvider}
     */
    public void check(Optional<String> wanted) {
        wanted.ifPresent(this::byName);
    }

    /**
     * The engines to ask for one piece of work, in order.
     *
     * @param first the one that the caller wants asked first, before the others
     * @throws FailureException with {@link Failure.UnknownProvider}
     */
    public List<Engine> route(Optional<String> first, Task task, Languages pair) {
        List<Engine> engines = new ArrayList<>();
        first.ifPresent(name -> engines.add(byName(name)));
        routes.of(task, pair).stream()
                .map(this::byName)
                .filter(engine -> !engines.contains(engine))
                .forEach(engines::add);
        return List.copyOf(engines);
    }

    private Engine byName(String name) {
        Engine engine = byName.get(name);
        if (engine == null) {
            throw new FailureException(new Failure.UnknownProvider(name, List.copyOf(byName.keySet())));
        }
        return engine;
    }
}
