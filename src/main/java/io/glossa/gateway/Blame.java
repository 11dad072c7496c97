package io.glossa.gateway;

import io.glossa.failure.Failure;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
                .or(() -> first(failures, Failure.NothingAvailable.class))
                .or(() -> first(failures, Failure.NothingSuitable.class))
                .orElseGet(() -> nothingAvailable(failures));
    }

    /** The one failure of one piece of work: where an engine has answered it, if unsoundly, that; empty where it is done. */
    static Optional<Failure> ofOne(List<Failure> failures) {
        return failures.isEmpty()
                ? Optional.empty()
                : first(failures, Failure.DeadlineExceeded.class)
                        .or(() -> first(failures, Failure.UnsoundAnswer.class))
                        .or(() -> Optional.of(of(failures)));
    }

    private static Optional<Failure> first(List<Failure> failures, Class<? extends Failure> kind) {
        return failures.stream().filter(kind::isInstance).findFirst();
    }

    private static Failure nothingAvailable(List<Failure> failures) {
        // What every engine said last: what it said before is over.
        Map<String, Said> last = new LinkedHashMap<>();
        failures.forEach(failure -> said(failure).ifPresent(said -> last.put(said.engine(), said)));
        String reasons = last.values().stream()
                .map(said -> said.engine() + ": " + said.reason())
                .collect(Collectors.joining("; "));
        Duration retryAfter = last.values().stream()
                .map(Said::retryAfter)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (!last.isEmpty() && last.values().stream().allMatch(Said::lasting)) {
            return new Failure.NothingSuitable(reasons);
        }
        return new Failure.NothingAvailable(reasons.isEmpty() ? "no engine is in the route" : reasons, retryAfter);
    }

    /** @param lasting whether it would say so again, whenever it is asked */
    private record Said(
            String engine, String reason, @Nullable Duration retryAfter, boolean lasting) {}

    private static Optional<Said> said(Failure failure) {
        return switch (failure) {
            case Failure.EngineUnavailable f -> Optional.of(new Said(f.engine(), f.reason(), f.retryAfter(), false));
            case Failure.EngineUnable f -> Optional.of(new Said(f.engine(), f.reason(), null, true));
            case Failure.EngineSpared f -> Optional.of(new Said(f.engine(), f.reason(), f.retryAfter(), false));
            case Failure.EnginePaced f -> Optional.of(new Said(f.engine(), f.reason(), f.pause(), false));
            default -> Optional.empty();
        };
    }
}
