package io.glossa.gateway;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before an engine is asked again that has failed: 0.2 s, doubled each time, up to 10 s. A random half to
 * whole of it is waited, so that callers who failed together do not come back together.
 */
final class BackOff {

    private static final long FIRST = 200;
    private static final long LONGEST = 10_000;

    private final RandomGenerator random;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** @param failures how often it has failed so far, 1 or more */
    Duration after(int failures) {
        long whole = Math.min(FIRST << Math.min(failures - 1, 10), LONGEST);
        return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    }
}
