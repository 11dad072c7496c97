package io.glossa.gateway;

import io.glossa.engine.Engine;
import io.glossa.provider.Standing;

/**
 * An engine that may be asked, and how it is doing.
 *
 * @param inRoute whether a request asks it without naming it
 * @param inFlight calls under way now
 * @param errorRate share of its last hundred attempts that failed, from 0 to 1
 * @param medianMillis median time of those that succeeded, in milliseconds; 0 where there were none
 */
public record Service(
        String name,
        String kind,
        String model,
        boolean inRoute,
        Circuit circuit,
        int inFlight,
        double errorRate,
        long medianMillis) {

    /** Whether calls are let through: all, none, or one to find out. */
    public enum Circuit {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    static Service of(Engine engine, boolean inRoute) {
        Standing standing = engine.standing();
        Circuit circuit = switch (standing.circuit()) {
            case CLOSED -> Circuit.CLOSED;
            case OPEN -> Circuit.OPEN;
            case HALF_OPEN -> Circuit.HALF_OPEN;
        };
        return new Service(
                standing.name(),
                standing.kind(),
                standing.model(),
                inRoute,
                circuit,
                standing.inFlight(),
                standing.errorRate(),
                standing.medianMillis());
    }
}
