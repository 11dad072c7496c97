package io.glossa.api;

import io.glossa.account.Account;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets in who sends a good key, where keys are asked for, and tells how many requests the key has left. */
public class KeyFilter {

    private final Caller caller;
    private final InstantSource clock;

    public KeyFilter(Caller caller, InstantSource clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** On the thread that will do the work: where the counts are shared, asking for them takes a moment. */
    @ServerRequestFilter(priority = 6000)
    public void begin(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        if (!path.startsWith("/v1/") && !path.startsWith("/v2/")) {
            return; // Interfaces that have the key in the body let the caller in when they have read it.
        }
        caller.enter(Optional.empty());
        Account account = caller.account();
        if (!account.admin() && concernsEverybody(request.getMethod(), path)) {
            throw new FailureException(new Failure.NotAllowed(account.name(), "what concerns all callers", List.of()));
        }
    }

    /** Draft "RateLimit header fields for HTTP", version 10, of the IETF's HTTPAPI working group. */
    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        caller.requests().ifPresent(share -> {
            Duration wait = share.wait(clock.instant());
            response.getHeaders().putSingle("RateLimit-Policy", "\"requests\";q=" + share.limit() + ";w=60");
            response.getHeaders().putSingle("RateLimit", "\"requests\";r=" + share.left() + ";t=" + wait.toSeconds());
        });
    }

    private static boolean concernsEverybody(String method, String path) {
        return path.startsWith("/v1/cache") || (path.startsWith("/v1/glossaries") && !method.equals("GET"));
    }
}
