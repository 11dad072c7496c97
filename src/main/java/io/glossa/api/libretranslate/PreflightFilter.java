package io.glossa.api.libretranslate;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Browsers ask by OPTIONS whether a page from elsewhere may ask: the headers, which all answers carry, say so. */
public class PreflightFilter {

    private final LibreTranslate interfaces;

    PreflightFilter(LibreTranslate interfaces) {
        this.interfaces = interfaces;
    }

    /** After it is known whether the interface is there at all. */
    @ServerRequestFilter(preMatching = true, priority = 7000)
    public Optional<Response> answer(ContainerRequestContext request) {
        return request.getMethod().equals("OPTIONS")
                        && interfaces.covers(
                                request.getUriInfo().getRequestUri().getPath())
                ? Optional.of(Response.noContent().build())
                : Optional.empty();
    }
}
