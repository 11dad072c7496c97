package io.glossa.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes each body in, whole, before a thread is given to its request: who sends slowly holds up nobody but himself. One that is
 * too large is answered in the contract's form: the framework's own limit would end it without a word.
 */
@Singleton
class Bodies {

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final long limit;
    private final Duration patience;
    private final ObjectMapper json;
    private final DropIns dropIns;

    /**
     * @param limit bytes of a body
     * @param patience how long nothing of a body may arrive before its sender is given up
     */
    Bodies(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.read-timeout", defaultValue = "60s") Duration patience,
            ObjectMapper json,
            DropIns dropIns) {
        this.limit = limit.asLongValue();
        this.patience = patience;
        this.json = json;
        this.dropIns = dropIns;
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, Integer.MAX_VALUE);
    }

    private void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!WITH_BODY.contains(request.method()) || request.isEnded()) {
            context.next();
            return;
        }
        long told = told(request);
        if (isLeftToOthers(request, told)) {
            context.next();
            return;
        }
        Intake intake = new Intake(request, limit, told);
        if (intake.isHopeless()) {
            refuse(request, told);
            return;
        }
        long timer = context.vertx().setPeriodic(patience.toMillis(), id -> {
            if (intake.stands()) {
                context.vertx().cancelTimer(id);
                request.connection().close();
            }
        });
        context.addEndHandler(end -> context.vertx().cancelTimer(timer));
        intake.read(length -> {
            context.vertx().cancelTimer(timer);
            if (length > limit) {
                refuse(request, length);
            } else {
                ((RoutingContextInternal) context).setBody(intake.body());
                context.next();
            }
        });
    }

    /** With HTTP/2, what works on requests does not take one that has been read; it counts what it reads itself. */
    private boolean isLeftToOthers(HttpServerRequest request, long told) {
        return request.version() == HttpVersion.HTTP_2 && told <= limit;
    }

    /** The bytes that the sender says the body has; 0 where it does not say, or nonsense: then they are counted. */
    private static long told(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && LENGTH.matcher(length).matches() ? Long.parseLong(length) : 0;
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
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader("Connection", "close"); // RFC 9113, section 8.2.2: HTTP/2 has no such header.
        }
        try {
            request.response()
                    .setStatusCode(413)
                    .putHeader("Content-Type", dropIn.isPresent() ? "application/json" : Problem.MEDIA_TYPE)
                    .putHeader(ExchangeHeaders.REQUEST_ID, id)
                    .end(json.writeValueAsString(error))
                    .onComplete(sent -> hangUp(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rest of the body would be taken for the next request. With HTTP/2 others share the connection, and it can tell. */
    private static void hangUp(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.connection().close();
        }
    }
}
