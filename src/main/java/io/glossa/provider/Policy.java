package io.glossa.provider;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.provider.Standing.Circuit;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** One provider's time-out, retries and circuit breaker, kept for the provider's life. Only what can get better is tried again. */
final class Policy {

    /** What would be tried again, were there time for it. */
    static final class NotAgain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Failure failure;

        NotAgain(Failure failure) {
            super(failure.message());
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    private final TypedGuard<Answer> guard;
    private volatile Circuit circuit = Circuit.CLOSED;

    Policy(String provider, ProviderSettings.Service settings) {
        guard = TypedGuard.create(Answer.class)
                .withDescription(provider)
                .withTimeout()
                .duration(settings.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withRetry()
                .maxRetries(settings.attempts() - 1)
                .whenException(Policy::canGetBetter)
                .withCustomBackoff()
                .strategy(() -> new BackOff(ThreadLocalRandom.current()))
                .done()
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.circuit().volume())
                .failureRatio(settings.circuit().failureRatio())
                .delay(settings.circuit().delay().toMillis(), ChronoUnit.MILLIS)
                .when(Policy::countsAgainst)
                .onStateChange(this::changed)
                .done()
                .build();
    }

    Answer call(Callable<Answer> attempt) throws Exception {
        return guard.call(attempt);
    }

    Circuit circuit() {
        return circuit;
    }

    private static boolean canGetBetter(Throwable thrown) {
        return thrown instanceof TimeoutException
                || (thrown instanceof FailureException e && e.failure() instanceof Failure.EngineUnavailable);
    }

    private static boolean countsAgainst(Throwable thrown) {
        return thrown instanceof NotAgain || canGetBetter(thrown);
    }

    private void changed(CircuitBreakerState state) {
        circuit = switch (state) {
            case CLOSED -> Circuit.CLOSED;
            case OPEN -> Circuit.OPEN;
            case HALF_OPEN -> Circuit.HALF_OPEN;
        };
    }
}
