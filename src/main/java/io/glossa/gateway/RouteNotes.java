package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.engine.Engines;
import io.glossa.provider.Providers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words which engines are asked in which order, and why they are there. */
final class RouteNotes {

    private RouteNotes() {}

    /** A line for the usual route, and one for each that is special to a task or a pair of languages. */
    static List<String> of(Providers providers, Engines engines) {
        Map<String, String> models = engines.all().stream().collect(Collectors.toMap(Engine::name, Engine::model));
        List<String> notes = new ArrayList<>();
        notes.add("Route: "
                + providers.routes().usual().stream()
                        .map(name -> name + " ("
                                + models.getOrDefault(name, "")
                                + providers.reason(name).map(why -> ", " + why).orElse("") + ")")
                        .collect(Collectors.joining(", then ")));
        providers
                .routes()
                .special()
                .forEach((what, route) -> notes.add("Route for " + what + ": " + String.join(", then ", route)));
        return notes;
    }
}
