package io.glossa.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a body that is too large in the contract's form: the framework's own limit would end it without a word. */
@Singleton
class BodyLimit {

    /** A body up to so many times the limit is read to its end, and thrown away, so that its sender hears the answer. */
    private static final int PATIENCE = 8;

    private final long limit;
    private final ObjectMapper json;
    private final DropIns dropIns;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            ObjectMapper json,
            DropIns dropIns) {
        this.limit = limit.asLongValue();
        this.json = json;
        this.dropIns = dropIns;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Integer.MAX_VALUE);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        long length = length(request);
        if (length <= limit) {
            context.next();
        } else if (length > limit * PATIENCE) {
            refuse(request, length);
        } else {
            request.handler(part -> {});
            request.endHandler(end -> refuse(request, length));
            request.resume();
        }
    }

    /** What the sender says that the body has; 0 where it does not say, or nonsense: then the framework counts. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void refuse(HttpServerRequest request, long length) {
        Problem problem = Problem.of(
                        413,
                        "text-too-long",
                        "The text is too long",
                        "The body has " + length + " bytes; " + limit + " are taken.")
                .with("limit", limit)
                .with("length", length);
        String id = ExchangeHeaders.requestId(request.getHeader(ExchangeHeaders.REQUEST_ID));
        Optional<DropIn> dropIn = dropIns.at(request.path());
        Object error = dropIn.map(one -> one.error(problem)).orElse(problem);
        dropIn.ifPresent(one -> one.headers(id).forEach(request.response()::putHeader));
        try {
            request.response()
                    .setStatusCode(413)
                    .putHeader("Content-Type", dropIn.isPresent() ? "application/json" : Problem.MEDIA_TYPE)
                    .putHeader("Connection", "close")
                    .putHeader(ExchangeHeaders.REQUEST_ID, id)
                    .end(json.writeValueAsString(error));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
