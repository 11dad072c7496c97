package io.glossa.telemetry;

import io.glossa.failure.Failure;
import io.glossa.task.Figures;
import io.glossa.task.Verdict;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.vertx.core.runtime.VertxMDC;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells operators what happens. What names a series comes from our code and the team's configuration, never from a request:
 * no text, no key, no id, no path.
 */
@Singleton
public final class Telemetry {

    /** What became of a segment. */
    public enum Segments {
        /** Answered by an engine, sound at once. */
        TRANSLATED,
        /** At hand from an earlier request. */
        CACHED,
        /** Sound when asked for again. */
        REPAIRED,
        /** Handed out with findings, or not at all. */
        FAILED
    }

    /** What a look into the cache brought, or did. */
    public enum Cache {
        HIT,
        MISS,
        /** Another request was having the answer made already. */
        COLLAPSED,
        STORED
    }

    /** Why a call was not even made. */
    public enum Limit {
        QUEUE,
        RATE,
        RETRY_BUDGET,
        CIRCUIT
    }

    private final MeterRegistry registry;
    private final Spans spans;
    private final RequestSeries requests;

    @Inject
    Telemetry(
            MeterRegistry registry,
            OpenTelemetry openTelemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean noSpans) {
        this.registry = registry;
        this.requests = new RequestSeries(registry);
        this.spans = new Spans(openTelemetry.getTracer("io.glossa"), !noSpans);
    }

    /** One that nobody reads: for plain tests. */
    public static Telemetry none() {
        return into(new SimpleMeterRegistry());
    }

    /** Whose figures the test reads from its registry, without spans. */
    public static Telemetry into(MeterRegistry registry) {
        return new Telemetry(registry, OpenTelemetry.noop(), true);
    }

    /** Makes the request known to the threads that this one starts: for their spans, and for their lines in the log. */
    public void carry(String requestId) {
        spans.carry(requestId);
        // Without a Vert.x context: where this thread's children look.
        VertxMDC.INSTANCE.put("requestId", requestId, null);
    }

    /** Forgets the request: threads may do something else after it. */
    public void drop() {
        spans.drop();
        VertxMDC.INSTANCE.remove("requestId", null);
    }

    /** Does the work in a span, a child of the one that this thread is in, or that its parent was in. */
    public <T> T span(String name, Supplier<T> work) {
        return spans.span(name, work);
    }

    /**
     * A request was answered.
     *
     * @param endpoint one of ours, or {@code none}
     * @param outcome {@code ok}, or the problem's name
     */
    public void request(String endpoint, String outcome, Duration took) {
        requests.answered(endpoint, outcome, took);
    }

    public void cache(Cache what, int count) {
        count("glossa.cache", count, "result", word(what));
    }

    public void segments(Segments what, int count) {
        count("glossa.segments", count, "outcome", word(what));
    }

    /**
     * A check has found something wrong with an answer, which may still be repaired.
     *
     * @param sound whether the answer is handed out all the same
     */
    public void finding(String check, boolean sound) {
        count("glossa.findings", 1, "check", check, "sound", String.valueOf(sound));
    }

    /** @param what {@code translation} or {@code summary} */
    public void verdict(String what, Verdict verdict) {
        count("glossa.verdicts", 1, "of", what, "verdict", word(verdict));
    }

    /** Begins a call to a model; to be closed on the same thread. */
    public Attempt attempt(String provider, String kind, String model) {
        return new Attempt(registry, spans, new Asked(provider, kind, model));
    }

    /** A call was made again. */
    public void retry(String provider) {
        count("glossa.retries", 1, "provider", provider);
    }

    /** What one engine could not do was asked of the next. */
    public void fallback(String from, String to) {
        count("glossa.fallbacks", 1, "from", from, "to", to);
    }

    /** A second engine was asked because the first took long. */
    public void hedgeStarted(String provider) {
        count("glossa.hedges", 1, "provider", provider, "outcome", "started");
    }

    /** It was the second engine's answer that counted. */
    public void hedgeWon(String provider) {
        count("glossa.hedges", 1, "provider", provider, "outcome", "won");
    }

    /** A call was not made. */
    public void refused(String provider, Limit limit) {
        count("glossa.refused", 1, "provider", provider, "limit", word(limit));
    }

    /**
     * Shows how an engine is doing, for as long as the service runs. Called once for each.
     *
     * @param circuit 0 closed, 1 half open, 2 open
     */
    public void watch(String provider, IntSupplier inFlight, IntSupplier circuit) {
        gauge("glossa.calls.in.flight", provider, inFlight);
        gauge("glossa.circuit", provider, circuit);
    }

    /** Shows how many calls wait for their turn at a provider. Called once for each; begins its counters at nothing. */
    public void queue(String provider, IntSupplier waiting) {
        gauge("glossa.calls.queued", provider, waiting);
        count("glossa.retries", 0, "provider", provider);
        count("glossa.hedges", 0, "provider", provider, "outcome", "started");
        count("glossa.hedges", 0, "provider", provider, "outcome", "won");
        for (Limit limit : Limit.values()) {
            count("glossa.refused", 0, "provider", provider, "limit", word(limit));
        }
    }

    /** Shows how a storey of the cache is doing, for as long as the service runs. Called once for each. */
    public void storey(String name, Supplier<Figures> figures) {
        new StoreySeries(registry, name).show(figures);
    }

    /** A failure's kind, in a word that may name a series: {@code engine-unavailable}. */
    static String name(Failure failure) {
        return failure.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private void gauge(String name, String provider, IntSupplier value) {
        Gauge.builder(name, value::getAsInt).tag("provider", provider).register(registry);
    }

    private void count(String name, int times, String... tags) {
        registry.counter(name, tags).increment(times);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
