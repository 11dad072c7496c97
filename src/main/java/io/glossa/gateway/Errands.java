package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Sends pieces of work along their routes, as the settings and the request's own limit on work side by side allow. */
@Singleton
class Errands {

    private final Hedge hedge;
    private final InstantSource clock;

    Errands(HedgeSettings settings, InstantSource clock) {
        this.hedge = settings.toHedge();
        this.clock = clock;
    }

    /**
     * @return why the work could not be done; empty where it is done
     * @throws FailureException with {@link Failure.DeadlineExceeded} where it was not even begun, or nobody waits for it
     */
    <T> List<Failure> run(Errand.Piece<T> piece, List<Engine> route, Deadline deadline, Trace trace) {
        Course course = new Course(route, deadline, new BackOff(ThreadLocalRandom.current()), clock);
        return Errand.run(course, piece, hedge, deadline, clock, trace);
    }
}
