package io.glossa.api;

import io.glossa.gateway.Trace;
import io.glossa.telemetry.Telemetry;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * The headers that every answer carries: {@code X-Request-Id}, {@code Cache-Status}, {@code Server-Timing}; and its entry
 * in the metrics.
 */
public class ExchangeHeaders {

    static final String REQUEST_ID = "X-Request-Id";

    private static final String ENDPOINT = "glossa.endpoint";

    /** What is echoed: nothing that could break a header or a log line. */
    private static final Pattern SAFE = Pattern.compile("[\\w.:/+=@-]{1,128}");

    private final Exchange exchange;
    private final Telemetry telemetry;
    private final Stop stop;
    private final Caller caller;

    public ExchangeHeaders(Exchange exchange, Telemetry telemetry, Stop stop, Caller caller) {
        this.exchange = exchange;
        this.telemetry = telemetry;
        this.stop = stop;
        this.caller = caller;
    }

    /** The caller's own id where it is safe to repeat; else a new one. */
    static String requestId(@Nullable String sent) {
        return sent != null && SAFE.matcher(sent).matches() ? sent : newId();
    }

    /** Told apart from others, and no secret: so it need not wait for the system's own randomness. */
    private static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        // Version 4 and variant 2 of RFC 9562.
        long most = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long least = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least).toString();
    }

    @ServerRequestFilter(preMatching = true)
    public Optional<Response> begin(ContainerRequestContext request) {
        String id = requestId(request.getHeaderString(REQUEST_ID));
        // Asked for here, so that the exchange begins now and not when the body has been read.
        request.setProperty("glossa.arrived", exchange.arrived());
        request.setProperty(REQUEST_ID, id);
        MDC.put("requestId", id);
        return stop.problem().map(ProblemMappers::response);
    }

    /** Runs on the thread that will do the work, once the endpoint is known. */
    @ServerRequestFilter
    public void carry(ContainerRequestContext request, SimpleResourceInfo endpoint) {
        request.setProperty(ENDPOINT, endpoint.getMethodName());
        telemetry.carry(String.valueOf(request.getProperty(REQUEST_ID)));
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(REQUEST_ID, request.getProperty(REQUEST_ID));
        exchange.asked().ifPresent(wait -> headers.putSingle("Preference-Applied", "wait=" + wait.toSeconds()));
        Trace trace = exchange.trace();
        String status = cacheStatus(trace);
        if (!status.isEmpty()) {
            headers.putSingle("Cache-Status", status);
        }
        String timing = serverTiming(trace);
        if (!timing.isEmpty()) {
            headers.putSingle("Server-Timing", timing);
        }
        String outcome = caller.gone() ? "abandoned" : outcome(response);
        tag(request, response);
        Object endpoint = request.getProperty(ENDPOINT);
        telemetry.request(endpoint == null ? "none" : endpoint.toString(), outcome, exchange.took());
        MDC.remove("requestId");
        telemetry.drop();
    }

    /** Tells what this answer is; who has it already is not sent it again. */
    private static void tag(ContainerRequestContext request, ContainerResponseContext response) {
        String tag = response.getEntity() instanceof EntityTag.Tagged answer ? EntityTag.of(answer) : null;
        if (tag != null) {
            response.getHeaders().putSingle("ETag", tag);
            if (EntityTag.matches(request.getHeaderString("If-None-Match"), tag)) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    private static String outcome(ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem ? problem.name() : "ok";
    }

    /** RFC 9211; {@code partial} where some segments were at hand and some were not. */
    private String cacheStatus(Trace trace) {
        int asked = trace.misses() + trace.collapsed();
        if (trace.hits() + asked == 0) {
            return "";
        }
        if (asked == 0) {
            return "glossa; hit";
        }
        if (exchange.cacheUse().only()) {
            return "glossa; detail=only-if-cached";
        }
        String forward = trace.hits() > 0 ? "partial" : exchange.cacheUse().read() ? "miss" : "request";
        return "glossa; fwd=" + forward
                + (trace.stored() > 0 ? "; stored" : "")
                + (trace.misses() == 0 ? "; collapsed" : "");
    }

    private static String serverTiming(Trace trace) {
        StringBuilder timing = new StringBuilder();
        for (Trace.Step step : Trace.Step.values()) {
            long micros = trace.time(step).toNanos() / 1000;
            if (micros > 0) {
                String fraction = String.valueOf(1000 + micros % 1000).substring(1);
                timing.append(timing.isEmpty() ? "" : ", ")
                        .append(step.name().toLowerCase(Locale.ROOT))
                        .append(";dur=")
                        .append(micros / 1000)
                        .append('.')
                        .append(fraction);
            }
        }
        return timing.toString();
    }
}
