package io.glossa.api;

import io.glossa.account.Account;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.gateway.Terms;
import io.glossa.gateway.Trace;
import io.glossa.task.CacheUse;
import io.glossa.task.Deadline;
import io.glossa.telemetry.Telemetry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** One request and its answer, as far as headers tell: the time budget, the use of the cache, and what came of both. */
@RequestScoped
public class Exchange {

    /** RFC 7240, section 4.3. */
    private static final Pattern WAIT =
            Pattern.compile("(?:^|,)\\s*wait\\s*=\\s*\"?(\\d{1,18})\"?\\s*(?:[,;]|$)", Pattern.CASE_INSENSITIVE);

    private final Limits.Budget budget;
    private final Optional<String> tenant;
    private final boolean acrossKeys;
    private final Caller caller;
    private final InstantSource clock;
    private final HttpServerRequest request;
    private final Instant arrived;
    private final Trace trace;
    private final DropIns dropIns;

    /**
     * @param tenant a request header that tells whose request it is, as {@code X-Tenant}; left out: all share one cache, or all
     *     who have the same key
     * @param acrossKeys whether an answer that was made for one key may be handed to another; else each has its own
     */
    Exchange(
            Limits.Budget budget,
            @ConfigProperty(name = "glossa.cache.tenant-header") Optional<String> tenant,
            @ConfigProperty(name = "glossa.cache.across-keys", defaultValue = "false") boolean acrossKeys,
            Caller caller,
            InstantSource clock,
            HttpServerRequest request,
            Telemetry telemetry,
            DropIns dropIns) {
        this.dropIns = dropIns;
        this.budget = budget;
        this.tenant = tenant;
        this.acrossKeys = acrossKeys;
        this.caller = caller;
        this.clock = clock;
        this.request = request;
        this.arrived = clock.instant();
        this.trace = new Trace(telemetry);
    }

    /** When the request arrived: its time budget runs from then. */
    Instant arrived() {
        return arrived;
    }

    /** How long it has been here. */
    Duration took() {
        return Duration.between(arrived, clock.instant());
    }

    public Trace trace() {
        return trace;
    }

    /** On what terms the request is to be answered, by its headers. */
    public Terms terms(@Nullable String provider, @Nullable Boolean strict) {
        return new Terms(
                allowed(provider),
                tenant(),
                caller.account().providers(),
                Boolean.TRUE.equals(strict),
                cacheUse(),
                Deadline.since(arrived, asked().orElse(cut(budget.usual())), clock));
    }

    private Optional<String> allowed(@Nullable String provider) {
        Account account = caller.account();
        if (provider != null && !account.mayAsk(provider)) {
            throw new FailureException(new Failure.NotAllowed(
                    account.name(),
                    "the provider '" + provider + "'",
                    account.providers().stream().sorted().toList()));
        }
        return Optional.ofNullable(provider);
    }

    /** A key's holder has kept answers of its own, unless all share them; a header may part them further, and never join them. */
    private String tenant() {
        String own = acrossKeys ? "" : caller.account().name();
        String part = tenant.map(request::getHeader).orElse("");
        return own.isEmpty() || part.isEmpty() ? own + part : own + "\n" + part;
    }

    /** The time budget that the caller names, cut to the most that is allowed; empty where it names none. */
    Optional<Duration> asked() {
        if (!request.headers().contains("Prefer")) {
            return Optional.empty();
        }
        Matcher wait = WAIT.matcher(String.join(",", request.headers().getAll("Prefer")));
        if (!wait.find()) {
            return Optional.empty();
        }
        Duration asked = Duration.ofSeconds(Math.max(1, Long.parseLong(wait.group(1))));
        return Optional.of(cut(asked));
    }

    private Duration cut(Duration time) {
        return time.compareTo(budget.max()) > 0 ? budget.max() : time;
    }

    CacheUse cacheUse() {
        if (!request.headers().contains("Cache-Control")) {
            return CacheUse.FULL;
        }
        List<String> words = List.of(String.join(",", request.headers().getAll("Cache-Control"))
                .toLowerCase(Locale.ROOT)
                .split("[,\\s]+"));
        boolean noStore = words.contains("no-store");
        return new CacheUse(!noStore && !wantsNew(words), !noStore, words.contains("only-if-cached"));
    }

    /** Clients of other services' interfaces do not mean it: Java's HttpURLConnection sends no-cache by itself. */
    private boolean wantsNew(List<String> words) {
        return (words.contains("no-cache") || words.contains("max-age=0"))
                && dropIns.at(request.path()).isEmpty();
    }
}
