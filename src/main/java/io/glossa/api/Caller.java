package io.glossa.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who waits for the answer. When the caller hangs up, nothing is waited for any more. */
@RequestScoped
public class Caller {

    private final RoutingContext context;
    private volatile boolean gone;

    Caller(RoutingContext context) {
        this.context = context;
    }

    /** Whether the caller has hung up. */
    boolean gone() {
        return gone || context.response().closed();
    }

    /** Does the work on this thread. */
    public <T> T waitingFor(Supplier<T> work) {
        AtomicReference<@Nullable Thread> worker = new AtomicReference<>(Thread.currentThread());
        context.addEndHandler(ended -> {
            gone |= ended.failed();
            Thread thread = worker.getAndSet(null);
            if (thread != null && ended.failed()) {
                // All waits on this thread end at an interrupt; what becomes of the work is decided where it is done.
                thread.interrupt();
            }
        });
        if (gone()) {
            // Gone before there was anybody to tell.
            Thread.currentThread().interrupt();
        }
        try {
            return work.get();
        } finally {
            worker.set(null);
        }
    }
}
