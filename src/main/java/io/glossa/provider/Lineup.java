package io.glossa.provider;

import dev.langchain4j.model.chat.ChatModel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who can be asked, and in which order, by all that the configuration says.
 *
 * @param ready the providers that can be used, by name
 * @param leftOut what looked as if it should be used and can't be, and why
 */
record Lineup(Map<String, Ready> ready, Routes routes, List<String> leftOut) {

    /**
     * A provider that can be used.
     *
     * @param reason why it is there
     */
    record Ready(ProviderSettings.Service settings, ChatModel model, String reason) {}

    /**
     * Without {@code glossa.route} and a provider {@code ollama}, whether the start looks for a local Ollama, for 300 ms at most:
     * {@code true} unless it is {@code false}.
     */
    static final String PROBE = "glossa.ollama.probe";

    /** @throws IllegalArgumentException naming every setting that is wrong, and what to do */
    static Lineup of(Written written, Iterable<Kind> kinds, LocalOllama ollama, InstantSource clock) {
        Problems problems = new Problems();
        Routes configured = Routes.in(written, problems);
        boolean offline = written.flag("glossa.offline.enabled", true, problems);
        List<String> leftOut = new ArrayList<>();
        boolean probe = written.flag(PROBE, true, problems);
        Found found = Found.in(written, configured, probe ? Optional.of(ollama) : Optional.empty(), leftOut);
        Map<String, Ready> ready = new TreeMap<>();
        for (Found.Service service : found.services()) {
            Problems own = new Problems();
            Optional<Ready> built = service.build(written, kinds, clock, own);
            if (built.isPresent()) {
                ready.put(service.name(), built.get());
            } else if (service.byAccident()) {
                leftOut.add(service.name() + " is left out (" + service.reason() + "): " + own.line());
            } else {
                problems.addAll(own);
            }
        }
        Routes routes = written.list(Routes.USUAL).isPresent()
                ? configured
                : configured.usually(found.inOrder(ready.keySet(), offline));
        if (routes.usual().isEmpty() && written.list(Routes.USUAL).isEmpty() && problems.none()) {
            problems.add("There is nothing to ask: set a key such as OPENAI_API_KEY, configure a provider under "
                    + "glossa.providers, or leave glossa.offline.enabled out");
        } else if (!routes.usual().isEmpty() || written.list(Routes.USUAL).isPresent()) {
            routes.check(found.names(), offline, problems);
        }
        problems.orThrow();
        return new Lineup(Map.copyOf(ready), routes, List.copyOf(leftOut));
    }
}
