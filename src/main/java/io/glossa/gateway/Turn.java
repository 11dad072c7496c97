package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.task.Deadline;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One engine's turn with one piece of work. It may not use up the whole time budget while another engine could be asked
 * after it: a quarter of what is left is kept for those.
 *
 * @param fingerprint the engine's, taken before it is asked: its prompts may change meanwhile
 * @param deadline of this turn
 * @param whole of the request
 */
record Turn(Engine engine, String fingerprint, Deadline deadline, Deadline whole) {

    private static final double SHARE = 0.75;

    /** @param last whether nobody could be asked after it */
    static Turn of(Engine engine, boolean last, Deadline whole) {
        return new Turn(engine, engine.fingerprint(), last ? whole : whole.share(SHARE), whole);
    }

    /** What tells the answers of a route from those of any other: all its engines may have a part in them. */
    static String fingerprint(List<Engine> route) {
        return route.stream().map(Engine::fingerprint).collect(Collectors.joining("\n"));
    }

    /** The failure as it counts for the route: a turn that is over is not yet the end of the budget. */
    Failure told(Failure failure) {
        return failure instanceof Failure.DeadlineExceeded
                        && deadline != whole
                        && whole.leftOrNothing().isPositive()
                ? new Failure.EngineUnavailable(engine.name(), "no answer in its share of the time budget", null)
                : failure;
    }
}
