package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.CacheUse;
import io.glossa.task.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On what terms a request is answered.
 *
 * @param provider the engine to ask first; empty: as the route says
 * @param tenant whose request it is, so that no other tenant gets its answers from the cache; empty: nobody's in particular
 * @param providers by name, those that may be asked; empty: all
 * @param strict whether an unsound answer is an error, rather than marked
 * @param lanes how much of it may be under way at once
 */
public record Terms(
        Optional<String> provider,
        String tenant,
        Set<String> providers,
        boolean strict,
        CacheUse cache,
        Deadline deadline,
        Lanes lanes) {

    public Terms {
        providers = Set.copyOf(providers);
    }

    public Terms(
            Optional<String> provider,
            String tenant,
            Set<String> providers,
            boolean strict,
            CacheUse cache,
            Deadline deadline) {
        this(provider, tenant, providers, strict, cache, deadline, new Lanes());
    }

    /** The same with another time budget, and nothing under way yet. */
    public Terms until(Deadline other) {
        return new Terms(provider, tenant, providers, strict, cache, other);
    }

    /**
     * Those of the engines that may be asked.
     *
     * @throws FailureException where that is none
     */
    List<Engine> allowed(List<Engine> route) {
        List<Engine> allowed = route.stream()
                .filter(engine -> providers.isEmpty() || providers.contains(engine.name()))
                .toList();
        if (allowed.isEmpty() && !route.isEmpty()) {
            throw new FailureException(new Failure.NotAllowed(
                    tenant,
                    "any provider of the route",
                    providers.stream().sorted().toList()));
        }
        return allowed;
    }
}
