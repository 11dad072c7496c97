package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.engine.SummaryTask;
import io.glossa.engine.Translated;
import io.glossa.engine.TranslationTask;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Standing;

/** An engine that is somebody, and is never asked. */
record FakeEngine(String name, String model, boolean degraded, String fingerprint) implements Engine {

    static FakeEngine called(String name) {
        return new FakeEngine(name, name + "-model", false, name + " 1");
    }

    static FakeEngine offline() {
        return new FakeEngine("offline", "rules", true, "rules 1");
    }

    @Override
    public Standing standing() {
        return new Standing(name, "fake", model, Standing.Circuit.HALF_OPEN, 2, 1, 0.5, 70);
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public Translated translate(TranslationTask task, Deadline deadline, Meter meter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String summarize(SummaryTask task, Deadline deadline, Meter meter) {
        throw new UnsupportedOperationException();
    }
}
