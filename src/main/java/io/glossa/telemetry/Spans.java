package io.glossa.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Spans that keep together over threads. OpenTelemetry's own context stays behind on the request's thread; the threads that
 * it starts inherit this one.
 */
final class Spans {

    private static final InheritableThreadLocal<@Nullable Context> CARRIED = new InheritableThreadLocal<>();

    private final Tracer tracer;
    private final boolean on;

    /** @param on whether anybody wants spans; where not, they cost nothing */
    Spans(Tracer tracer, boolean on) {
        this.tracer = tracer;
        this.on = on;
    }

    /** Makes the server's own span the parent of what this thread, and those that it starts, will do. */
    void carry(String requestId) {
        if (on) {
            // A query is the caller's own words, and could hold a key.
            Span.current().setAttribute("glossa.request.id", requestId).setAttribute("url.query", "");
            CARRIED.set(Context.current());
        }
    }

    /** The request is answered: what this thread does next is no part of it. */
    void drop() {
        CARRIED.remove();
    }

    /** The work in a span of its own, which tells of an exception no more than that there was one. */
    <T> T span(String name, Supplier<T> work) {
        if (!on) {
            return work.get();
        }
        Span span = tracer.spanBuilder(name).setParent(parent()).startSpan();
        Inside inside = enter(span);
        try {
            return work.get();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            inside.close();
            span.end();
        }
    }

    /** A span that is not entered yet; it says nothing where nobody wants spans. */
    Span begin(String name, SpanKind kind) {
        return on
                ? tracer.spanBuilder(name).setParent(parent()).setSpanKind(kind).startSpan()
                : Span.getInvalid();
    }

    /** To be closed on the same thread. */
    @SuppressWarnings("MustBeClosedChecker") // what is returned closes it
    Inside enter(Span span) {
        if (!on) {
            return new Inside(null, Scope.noop());
        }
        Context before = CARRIED.get();
        Context here = parent().with(span);
        CARRIED.set(here);
        return new Inside(before, here.makeCurrent());
    }

    private Context parent() {
        Context known = CARRIED.get();
        return known == null ? Context.current() : known;
    }

    /** The time that a thread is within a span. */
    final class Inside implements AutoCloseable {

        private final @Nullable Context before;
        private final Scope scope;

        private Inside(@Nullable Context before, Scope scope) {
            this.before = before;
            this.scope = scope;
        }

        @Override
        public void close() {
            scope.close();
            if (on) {
                CARRIED.set(before);
            }
        }
    }
}
