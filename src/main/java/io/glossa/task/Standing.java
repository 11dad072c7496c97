package io.glossa.task;

/**
 * How an engine is doing.
 *
 * @param inFlight calls under way now
 * @param queued calls that wait for their turn
 * @param errorRate share of its last hundred attempts that failed, from 0 to 1
 * @param medianMillis median time of those that succeeded, in milliseconds; 0 where there were none
 */
public record Standing(
        String name,
        String kind,
        String model,
        Circuit circuit,
        int inFlight,
        int queued,
        double errorRate,
        long medianMillis) {

    /** Whether calls are let through: all, none, or one to find out. */
    public enum Circuit {
        CLOSED,
        OPEN,
        HALF_OPEN
    }
}
