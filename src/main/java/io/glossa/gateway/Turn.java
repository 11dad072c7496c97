package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.task.Deadline;
import java.time.Duration;
import java.util.List;

/**
 * One engine's turn in a route. It may not use up the whole time budget while another engine stands ready behind it: a
 * quarter of what is left is kept for those.
 *
 * @param fingerprint the engine's, taken before it is asked: its prompts may change meanwhile
 */
record Turn(Engine engine, String fingerprint, Deadline deadline, Deadline whole) {

    private static final double SHARE = 0.75;

    static Turn of(Engine engine, List<Engine> route, Deadline whole) {
        boolean last = engine.equals(route.getLast());
        return new Turn(engine, engine.fingerprint(), last ? whole : whole.share(SHARE), whole);
    }

    /** The failure as it counts for the route: a turn that is over is not yet the end of the budget. */
    Failure told(Failure failure) {
        Duration left = whole.leftOrNothing();
        return failure instanceof Failure.DeadlineExceeded && deadline != whole && left.isPositive()
                ? new Failure.EngineUnavailable(engine.name(), "no answer in its share of the time budget", null)
                : failure;
    }
}
