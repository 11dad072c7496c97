package io.glossa.provider;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: what the provider asked for, else 0.2 s doubled each time, up to 10 s, of
 * which a random half to whole is waited, so that callers who failed together do not come back together.
 */
final class BackOff implements CustomBackoffStrategy {

    private static final long FIRST = 200;
    private static final long LONGEST = 10_000;

    private final RandomGenerator random;
    private long next = FIRST;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public long nextDelayInMillis(Throwable failed) {
        long delay = next;
        next = Math.min(next * 2, LONGEST);
        if (failed instanceof FailureException e && e.failure() instanceof Failure.EngineUnavailable unavailable) {
            Duration wanted = unavailable.retryAfter();
            if (wanted != null) {
                return Math.max(1, wanted.toMillis());
            }
        }
        return delay / 2 + random.nextLong(delay / 2 + 1);
    }
}
