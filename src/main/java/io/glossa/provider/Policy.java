package io.glossa.provider;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Standing.Circuit;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/**
 * One provider's time-out and circuit breaker, kept for the provider's life. Whether a failed call is made again is
 * decided along the route, where it is known who else could be asked.
 */
final class Policy {

    private static final Logger LOG = Logger.getLogger(Policy.class);

    private final String provider;
    private final Duration delay;
    private final InstantSource clock;
    private final TypedGuard<Answer> guard;
    private volatile Circuit circuit = Circuit.CLOSED;
    private volatile Instant opened = Instant.MIN;

    Policy(String provider, ProviderSettings.Service settings, InstantSource clock) {
        this.provider = provider;
        this.delay = settings.circuit().delay();
        this.clock = clock;
        guard = TypedGuard.create(Answer.class)
                .withDescription(provider)
                .withTimeout()
                .duration(settings.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.circuit().volume())
                .failureRatio(settings.circuit().failureRatio())
                .delay(delay.toMillis(), ChronoUnit.MILLIS)
                .when(this::countsAgainst)
                .onStateChange(this::changed)
                .done()
                .build();
    }

    Answer call(Callable<Answer> attempt) throws Exception {
        return guard.call(attempt);
    }

    /** Open only while calls are kept back: after its delay the next call is let through, to find out. */
    Circuit circuit() {
        return circuit == Circuit.OPEN && closedFor().isZero() ? Circuit.HALF_OPEN : circuit;
    }

    /** How long no call is let through; zero where one would be. */
    Duration closedFor() {
        if (circuit != Circuit.OPEN) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), opened.plus(delay));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private boolean countsAgainst(Throwable thrown) {
        return thrown instanceof TimeoutException
                || (thrown instanceof FailureException e && e.failure() instanceof Failure.EngineUnavailable)
                // A call that nobody wanted any more says nothing; but as the one probe it must not close the circuit.
                || ((thrown instanceof CancellationException || thrown instanceof InterruptedException)
                        && circuit == Circuit.HALF_OPEN);
    }

    private void changed(CircuitBreakerState state) {
        circuit = switch (state) {
            case CLOSED -> Circuit.CLOSED;
            case OPEN -> {
                opened = clock.instant();
                yield Circuit.OPEN;
            }
            case HALF_OPEN -> Circuit.HALF_OPEN;
        };
        if (circuit == Circuit.OPEN) {
            LOG.warnf("%s fails: it is left alone for %s s at a time", provider, delay.toMillis() / 1000.0);
        } else if (circuit == Circuit.CLOSED) {
            LOG.infof("%s answers again", provider);
        }
    }
}
