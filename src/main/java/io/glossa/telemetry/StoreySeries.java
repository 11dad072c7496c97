package io.glossa.telemetry;

import io.glossa.task.Figures;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The series of one storey of the cache. */
final class StoreySeries {

    private final MeterRegistry registry;
    private final Tags tags;

    StoreySeries(MeterRegistry registry, String name) {
        this.registry = registry;
        this.tags = Tags.of("storey", name);
    }

    void show(Supplier<Figures> figures) {
        Gauge.builder("glossa.cache.entries", () -> figures.get().entries())
                .tags(tags)
                .register(registry);
        Gauge.builder("glossa.cache.bytes", () -> figures.get().bytes())
                .tags(tags)
                .baseUnit("bytes")
                .register(registry);
        counter("glossa.cache.looks", tags.and("result", "hit"), figures, Figures::hits);
        counter("glossa.cache.looks", tags.and("result", "miss"), figures, Figures::misses);
        counter("glossa.cache.evictions", tags, figures, Figures::evictions);
        counter("glossa.cache.errors", tags, figures, Figures::errors);
    }

    private void counter(String name, Tags told, Supplier<Figures> figures, ToDoubleFunction<Figures> count) {
        FunctionCounter.builder(name, figures, now -> count.applyAsDouble(now.get()))
                .tags(told)
                .register(registry);
    }
}
