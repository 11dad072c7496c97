package io.glossa.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who waits for the answer. When the caller hangs up, the work is ended wherever it is, unless it is to be finished. */
@RequestScoped
public class Caller {

    /** {@code glossa.finish-abandoned}. */
    @ConfigMapping(prefix = "glossa")
    interface Settings {

        /** Whether work goes on after its caller has hung up, for the cache. */
        @WithDefault("false")
        boolean finishAbandoned();
    }

    private final RoutingContext context;
    private final Settings settings;
    private volatile boolean gone;

    Caller(RoutingContext context, Settings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** Whether the caller has hung up. */
    boolean gone() {
        return gone || context.response().closed();
    }

    /** Does the work on this thread. */
    <T> T waitingFor(Supplier<T> work) {
        context.addEndHandler(ended -> gone |= ended.failed());
        AtomicReference<@Nullable Thread> worker = new AtomicReference<>(Thread.currentThread());
        if (!settings.finishAbandoned()) {
            context.addEndHandler(ended -> {
                Thread thread = worker.getAndSet(null);
                if (thread != null && ended.failed()) {
                    // All that waits on this thread, down to the calls upstream, ends at an interrupt.
                    thread.interrupt();
                }
            });
        }
        if (!settings.finishAbandoned() && gone()) {
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
