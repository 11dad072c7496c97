package io.glossa.gateway;

import io.glossa.check.Checks;
import io.glossa.engine.Engine;
import io.glossa.task.Meter;
import io.glossa.telemetry.Telemetry;
import io.glossa.telemetry.Telemetry.Segments;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What happened while one request was answered: times, cache, usage. Safe for many threads. */
public final class Trace {

    /** The steps that take time. */
    public enum Step {
        DETECT,
        CACHE,
        MODEL,
        VERIFY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One step's time: while at least one thread is in it, so that work side by side counts once. */
    private static final class Watch {
        private int inside;
        private long entered;
        private long nanos;
    }

    private final Telemetry telemetry;
    private final Watch detect = new Watch();
    private final Watch cache = new Watch();
    private final Watch model = new Watch();
    private final Watch verify = new Watch();
    private final Meter meter = new Meter();
    private final AtomicInteger hits = new AtomicInteger();
    private final AtomicInteger misses = new AtomicInteger();
    private final AtomicInteger collapsed = new AtomicInteger();
    private final AtomicInteger stored = new AtomicInteger();

    /** One that tells nobody else. */
    public Trace() {
        this(Telemetry.none());
    }

    public Trace(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    <T> T timed(Step step, Supplier<T> work) {
        Watch watch = watch(step);
        synchronized (watch) {
            if (watch.inside++ == 0) {
                watch.entered = System.nanoTime();
            }
        }
        try {
            return telemetry.span(step.word(), work);
        } finally {
            synchronized (watch) {
                if (--watch.inside == 0) {
                    watch.nanos += System.nanoTime() - watch.entered;
                }
            }
        }
    }

    public Duration time(Step step) {
        Watch watch = watch(step);
        synchronized (watch) {
            return Duration.ofNanos(watch.nanos);
        }
    }

    void hits(int count) {
        hits.addAndGet(count);
        telemetry.cache(Telemetry.Cache.HIT, count);
    }

    void misses(int count) {
        misses.addAndGet(count);
        telemetry.cache(Telemetry.Cache.MISS, count);
    }

    /** Answers that another request was having made already. */
    void collapsed(int count) {
        collapsed.addAndGet(count);
        telemetry.cache(Telemetry.Cache.COLLAPSED, count);
    }

    void stored(int count) {
        stored.addAndGet(count);
        telemetry.cache(Telemetry.Cache.STORED, count);
    }

    /** An engine is asked, alone; {@code before} is the one that could not do it. */
    void asks(Optional<Engine> before, Engine now) {
        before.ifPresent(last -> {
            if (last.equals(now)) {
                telemetry.retry(now.name());
            } else {
                telemetry.fallback(last.name(), now.name());
            }
        });
    }

    void hedgeStarted(Engine engine) {
        telemetry.hedgeStarted(engine.name());
    }

    void hedgeWon(Engine engine) {
        telemetry.hedgeWon(engine.name());
    }

    /** A document is there; {@code failed} of its segments have no sound answer. */
    void translated(Translation done, int failed) {
        telemetry.verdict("translation", done.verdict());
        telemetry.segments(Segments.CACHED, done.cached());
        telemetry.segments(Segments.REPAIRED, done.repaired());
        telemetry.segments(Segments.FAILED, failed);
        telemetry.segments(Segments.TRANSLATED, Math.max(0, done.total() - done.cached() - done.repaired() - failed));
    }

    /** An engine has answered, and this is what the checks say. */
    void checked(Checks.Report report) {
        report.findings().forEach(finding -> telemetry.finding(finding.check(), report.sound()));
    }

    void summarized(Summary done) {
        telemetry.verdict("summary", done.verdict());
    }

    public int hits() {
        return hits.get();
    }

    public int misses() {
        return misses.get();
    }

    public int collapsed() {
        return collapsed.get();
    }

    public int stored() {
        return stored.get();
    }

    public Meter meter() {
        return meter;
    }

    private Watch watch(Step step) {
        return switch (step) {
            case DETECT -> detect;
            case CACHE -> cache;
            case MODEL -> model;
            case VERIFY -> verify;
        };
    }
}
