package io.glossa.gateway;

import io.glossa.failure.Failure;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one failure of those that the engines of a route ended with. */
final class Blame {

    private Blame() {}

    /**
     * The one that says most about what to do: the budget, then a refusal, then an unsound answer; and where no engine
     * could answer at all, what each of them said.
     */
    static Failure of(List<Failure> failures) {
        return first(failures, Failure.DeadlineExceeded.class)
                .or(() -> first(failures, Failure.NotStored.class))
                .or(() -> first(failures, Failure.ProviderRefused.class))
                .or(() -> first(failures, Failure.UnsoundAnswer.class))
                .orElseGet(() -> nothingAvailable(failures));
    }

    private static Optional<Failure> first(List<Failure> failures, Class<? extends Failure> kind) {
        return failures.stream().filter(kind::isInstance).findFirst();
    }

    private static Failure nothingAvailable(List<Failure> failures) {
        List<Failure.EngineUnavailable> engines = failures.stream()
                .filter(Failure.EngineUnavailable.class::isInstance)
                .map(Failure.EngineUnavailable.class::cast)
                .toList();
        String reasons = engines.stream()
                .map(engine -> engine.engine() + ": " + engine.reason())
                .distinct()
                .collect(Collectors.joining("; "));
        Duration retryAfter = engines.stream()
                .map(Failure.EngineUnavailable::retryAfter)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Failure.NothingAvailable(reasons.isEmpty() ? "no engine is in the route" : reasons, retryAfter);
    }
}
