package io.glossa.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every configured provider, and the route through them. Made at start, so that a wrong setting stops the start. */
@ApplicationScoped
public class Providers {

    /** The name in a route of the engine that needs no model. */
    public static final String OFFLINE = "offline";

    private final Map<String, Provider> byName = new TreeMap<>();
    private final List<String> route;

    Providers(ProviderSettings settings, RouteSettings routing, @Any Instance<Kind> kinds, InstantSource clock) {
        settings.byName().forEach((name, service) -> {
            if (name.equals(OFFLINE)) {
                throw new IllegalArgumentException(
                        "glossa.providers." + name + ": this name is the offline engine's own");
            }
            Fitness.check(name, service);
            var model = kind(name, service.kind(), kinds).build(name, service, new HeaderKeepingClientBuilder(clock));
            byName.put(name, new Provider(name, service, model, clock));
        });
        route = routing.route().map(this::checked).orElseGet(this::usual);
    }

    /** The configured providers, by name. */
    public Map<String, Provider> byName() {
        return Map.copyOf(byName);
    }

    /** The engines' names in the order in which they are asked: providers, and {@link #OFFLINE}. */
    public List<String> route() {
        return route;
    }

    private List<String> usual() {
        return byName.isEmpty() ? List.of(OFFLINE) : List.copyOf(byName.keySet());
    }

    private List<String> checked(List<String> names) {
        for (String name : names) {
            if (!name.equals(OFFLINE) && !byName.containsKey(name)) {
                throw new IllegalArgumentException(
                        "glossa.route names '" + name + "', which is not configured: set glossa.providers." + name
                                + ".kind and .model, or leave it out. Configured: " + byName.keySet());
            }
        }
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("glossa.route names an engine twice: " + names);
        }
        return List.copyOf(names);
    }

    private static Kind kind(String provider, String wanted, Instance<Kind> kinds) {
        List<String> known = new ArrayList<>();
        for (Kind kind : kinds) {
            if (kind.name().equals(wanted)) {
                return kind;
            }
            known.add(kind.name());
        }
        throw new IllegalArgumentException(
                "glossa.providers." + provider + ".kind is '" + wanted + "', but must be one of " + known);
    }
}
