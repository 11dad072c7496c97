package io.glossa.provider;

import io.glossa.telemetry.Telemetry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;

/** Every provider that can be used, and the routes through them. Made at start, so that a wrong setting stops the start. */
@ApplicationScoped
public class Providers {

    /** The name in a route of the engine that needs no model. */
    public static final String OFFLINE = "offline";

    /** How long the start may wait for a local Ollama. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Map<String, Provider> byName = new TreeMap<>();
    private final Lineup lineup;

    /** @throws IllegalArgumentException naming every setting that is wrong, and what to do */
    Providers(Config config, @Any Instance<Kind> kinds, InstantSource clock, Telemetry telemetry) {
        lineup = Lineup.of(Written.in(config), kinds, new LocalOllama(PATIENCE), clock);
        lineup.ready()
                .forEach((name, ready) ->
                        byName.put(name, new Provider(name, ready.settings(), ready.model(), clock, telemetry)));
    }

    /**
     * The names of all that the configuration speaks of, whether or not they can be used, and of the Ollama that the start may
     * look for: for where something is wrong, and it is not known who would be there. No machine is asked.
     */
    public static Set<String> spokenOf(Config config) {
        Written written = Written.in(config);
        Problems toldElsewhere = new Problems();
        Routes routes = Routes.in(written, toldElsewhere);
        Set<String> names = new TreeSet<>(
                Found.in(written, routes, Optional.empty(), new ArrayList<>()).names());
        if (routes.usual().isEmpty() && written.flag(Lineup.PROBE, true, toldElsewhere)) {
            names.add(WellKnown.OLLAMA);
        }
        return names;
    }

    /** The providers that can be used, by name. */
    public Map<String, Provider> byName() {
        return Map.copyOf(byName);
    }

    /** The routes through them; the names in them are providers', and {@link #OFFLINE}. */
    public Routes routes() {
        return lineup.routes();
    }

    /** Why a provider is there, as {@code by OPENAI_API_KEY}. */
    public Optional<String> reason(String name) {
        return Optional.ofNullable(lineup.ready().get(name)).map(Lineup.Ready::reason);
    }

    /** What looked as if it should be used and can't be, and why. */
    public List<String> leftOut() {
        return lineup.leftOut();
    }
}
