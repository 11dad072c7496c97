package io.glossa.provider;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The model services that the configuration, the environment and this machine speak of, and why each is there. */
final class Found {

    /**
     * @param byAccident whether only its customary key is there, perhaps for another program: then what is wrong with it
     *     must not stop the start
     */
    record Service(String name, Optional<WellKnown> wellKnown, String reason, boolean byAccident) {

        /** Empty where it can't be used; why is noted as a problem. */
        Optional<Lineup.Ready> build(Written written, Iterable<Kind> kinds, InstantSource clock, Problems problems) {
            if (name.equals(Providers.OFFLINE)) {
                problems.add(ProviderNames.PREFIX + name + ": this name is the offline engine's own");
                return Optional.empty();
            }
            Sheet sheet = new Sheet(name, wellKnown, written, problems);
            ReadService service = ReadService.of(sheet);
            Optional<Kind> kind = kind(service, kinds, sheet);
            if (!problems.none() || kind.isEmpty()) {
                return Optional.empty();
            }
            try {
                var model = kind.get().build(name, service, new HeaderKeepingClientBuilder(clock));
                return Optional.of(new Lineup.Ready(service, model, reason));
            } catch (IllegalArgumentException e) {
                problems.add(String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }

        private static Optional<Kind> kind(ReadService service, Iterable<Kind> kinds, Sheet sheet) {
            Set<String> known = new TreeSet<>();
            for (Kind kind : kinds) {
                if (kind.name().equals(service.kind())) {
                    return Optional.of(kind);
                }
                known.add(kind.name());
            }
            if (!service.kind().isEmpty()) {
                sheet.wrong("kind", "must be one of " + known);
            }
            return Optional.empty();
        }
    }

    private final List<WellKnown> wellKnown;
    private final List<Service> services = new ArrayList<>();

    private Found(Written written) {
        Optional<String> ollama = written.text("OLLAMA_HOST").flatMap(LocalOllama::address);
        wellKnown = WellKnown.all().stream()
                .map(known -> known.name().equals(WellKnown.OLLAMA) && ollama.isPresent()
                        ? known.with(Map.of("base-url", ollama.get()))
                        : known)
                .toList();
    }

    /**
     * @param ollama looks for a local one; empty: that is not wanted
     * @param leftOut gets a note of what is there and can't be used */
    static Found in(Written written, Routes routes, Optional<LocalOllama> ollama, List<String> leftOut) {
        Found found = new Found(written);
        Set<String> told = new LinkedHashSet<>(routes.engines());
        found.wellKnown.forEach(known -> told.add(known.name()));
        Set<String> configured = ProviderNames.in(written, told);
        for (WellKnown known : found.wellKnown) {
            Optional<String> key = known.variables("api-key").stream()
                    .filter(variable -> written.text(variable).isPresent())
                    .findFirst();
            boolean wanted = configured.remove(known.name()) || routes.have(known.name());
            if (wanted || key.isPresent()) {
                String reason = key.map(variable -> "by " + variable).orElse("configured");
                found.services.add(new Service(known.name(), Optional.of(known), reason, !wanted));
            }
        }
        new TreeSet<>(configured)
                .forEach(name -> found.services.add(new Service(name, Optional.empty(), "configured", false)));
        if (routes.usual().isEmpty() && !found.names().contains(WellKnown.OLLAMA)) {
            ollama.ifPresent(local -> found.add(local, leftOut));
        }
        return found;
    }

    List<Service> services() {
        return List.copyOf(services);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        services.forEach(service -> names.add(service.name()));
        return names;
    }

    /** The usual route where none is configured: as they were found, and the offline engine last. */
    List<String> inOrder(Set<String> usable, boolean offline) {
        return Stream.concat(
                        services.stream().map(Service::name).filter(usable::contains),
                        offline ? Stream.of(Providers.OFFLINE) : Stream.empty())
                .toList();
    }

    private void add(LocalOllama ollama, List<String> leftOut) {
        WellKnown known = wellKnown.stream()
                .filter(service -> service.name().equals(WellKnown.OLLAMA))
                .findFirst()
                .orElseThrow();
        String address = known.fact("base-url").orElseThrow();
        String wanted = known.fact("model").orElseThrow();
        ollama.models(address).ifPresent(models -> {
            Optional<String> model = LocalOllama.choose(wanted, models);
            if (model.isEmpty()) {
                leftOut.add("An Ollama answers at " + address + ", but has no model to ask: ollama pull " + wanted);
            }
            model.ifPresent(name -> services.add(new Service(
                    known.name(),
                    Optional.of(known.with(Map.of("base-url", address, "model", name))),
                    "answers at " + address,
                    true)));
        });
    }
}
