package io.glossa.api;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a request may take: what its {@code Prefer} header asks for, within what is allowed. */
@Singleton
class TimeBudget {

    /** RFC 7240, section 4.3. */
    private static final Pattern WAIT =
            Pattern.compile("(?:^|,)\\s*wait\\s*=\\s*\"?(\\d{1,18})\"?\\s*(?:[,;]|$)", Pattern.CASE_INSENSITIVE);

    private final Duration usual;
    private final Duration max;

    TimeBudget(Limits.Budget budget) {
        this.max = budget.max();
        this.usual = cut(budget.usual());
    }

    /** The time budget of a request that names none. */
    Duration usual() {
        return usual;
    }

    /** The time budget that the caller names, cut to the most that is allowed; empty where it names none. */
    Optional<Duration> asked(MultiMap headers) {
        if (!headers.contains("Prefer")) {
            return Optional.empty();
        }
        Matcher wait = WAIT.matcher(String.join(",", headers.getAll("Prefer")));
        if (!wait.find()) {
            return Optional.empty();
        }
        return Optional.of(cut(Duration.ofSeconds(Math.max(1, Long.parseLong(wait.group(1))))));
    }

    private Duration cut(Duration time) {
        return time.compareTo(max) > 0 ? max : time;
    }
}
