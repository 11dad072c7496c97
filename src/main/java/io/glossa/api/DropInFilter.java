package io.glossa.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** At the addresses of other services' interfaces: there is nothing where they are switched off, and errors are in their words. */
public class DropInFilter {

    private final DropIns dropIns;

    public DropInFilter(DropIns dropIns) {
        this.dropIns = dropIns;
    }

    /** After the request has its id, which its answer carries whatever it is. */
    @ServerRequestFilter(preMatching = true, priority = 6000)
    public Optional<Response> begin(ContainerRequestContext request) {
        return dropIns.isOff(path(request))
                ? Optional.of(ProblemMappers.response(ProblemMappers.nothingHere()))
                : Optional.empty();
    }

    /** Last of all, so that the metrics have seen the problem as it is. */
    @ServerResponseFilter(priority = 1000)
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        dropIns.at(path(request)).ifPresent(one -> {
            one.headers(String.valueOf(request.getProperty(ExchangeHeaders.REQUEST_ID)))
                    .forEach(response.getHeaders()::putSingle);
            if (response.getEntity() instanceof Problem problem) {
                response.setStatus(one.status(problem));
                response.setEntity(one.error(problem), null, MediaType.APPLICATION_JSON_TYPE);
            }
        });
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getPath();
    }
}
