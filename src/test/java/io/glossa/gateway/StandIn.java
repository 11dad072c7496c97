package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.engine.SummaryTask;
import io.glossa.engine.Translated;
import io.glossa.engine.TranslationTask;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Standing;

/** Takes another engine's place, and differs from it in some ways. */
interface StandIn extends Engine {

    FakeEngine engine();

    @Override
    default String name() {
        return engine().name();
    }

    @Override
    default String model() {
        return engine().model();
    }

    @Override
    default boolean degraded() {
        return engine().degraded();
    }

    @Override
    default String fingerprint() {
        return engine().fingerprint();
    }

    @Override
    default Standing standing() {
        return engine().standing();
    }

    @Override
    default int attempts() {
        return engine().attempts();
    }

    @Override
    default Translated translate(TranslationTask task, Deadline deadline, Meter meter) {
        return engine().translate(task, deadline, meter);
    }

    @Override
    default String summarize(SummaryTask task, Deadline deadline, Meter meter) {
        return engine().summarize(task, deadline, meter);
    }
}
