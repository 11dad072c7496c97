package io.glossa.gateway;

import io.glossa.task.CacheUse;
import io.glossa.task.Deadline;
import java.util.Optional;

/**
 * On what terms a request is answered.
 *
 * @param provider the engine to ask first; empty: as the route says
 * @param tenant whose request it is, so that no other tenant gets its answers from the cache; empty: nobody's in particular
 * @param strict whether an unsound answer is an error, rather than marked
 * @param lanes how much of it may be under way at once
 */
public record Terms(
        Optional<String> provider, String tenant, boolean strict, CacheUse cache, Deadline deadline, Lanes lanes) {

    public Terms(Optional<String> provider, String tenant, boolean strict, CacheUse cache, Deadline deadline) {
        this(provider, tenant, strict, cache, deadline, new Lanes());
    }
}
