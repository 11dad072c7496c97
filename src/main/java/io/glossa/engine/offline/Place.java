package io.glossa.engine.offline;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Room for one mode's pipeline. Whoever has taken it uses the pipeline alone; anybody may close it for good. */
final class Place implements AutoCloseable {

    private final Mode mode;
    private volatile @Nullable Pipeline pipeline;
    private volatile boolean closed;

    /** Guarded by the lock of {@link Pipelines}, as is {@link #lastUsed}. */
    boolean busy = true;

    Instant lastUsed;

    Place(Mode mode, Instant now) {
        this.mode = mode;
        this.lastUsed = now;
    }

    Mode mode() {
        return mode;
    }

    /**
     * The pipeline, started where there is none or it has died.
     *
     * @throws IOException where one of its programs can't be run, or this place is closed
     */
    Pipeline pipeline() throws IOException {
        Pipeline running = pipeline;
        if (running != null && running.alive()) {
            return running;
        }
        stop();
        Pipeline started = Pipeline.start(mode);
        pipeline = started;
        if (closed) {
            stop();
            throw new IOException("Apertium has been stopped");
        }
        return started;
    }

    /** Whatever went wrong with the pipeline: the next one starts afresh. */
    void stop() {
        Pipeline running = pipeline;
        pipeline = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        stop();
    }

    @Nullable
    Pipeline running() {
        return pipeline;
    }
}
