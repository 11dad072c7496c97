package io.glossa.api;

import io.glossa.account.Account;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.gateway.Terms;
import io.glossa.gateway.Trace;
import io.glossa.task.CacheUse;
import io.glossa.task.Deadline;
import io.glossa.telemetry.Telemetry;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request and its answer, as far as headers tell: the time budget, the use of the cache, and what came of both. */
@RequestScoped
public class Exchange {

    private final TimeBudget budget;
    private final Tenants tenants;
    private final Caller caller;
    private final InstantSource clock;
    private final HttpServerRequest request;
    private final MultiMap headers;
    private final Instant arrived;
    private final Trace trace;
    private final DropIns dropIns;

    Exchange(
            TimeBudget budget,
            Tenants tenants,
            Caller caller,
            InstantSource clock,
            HttpServerRequest request,
            Telemetry telemetry,
            DropIns dropIns) {
        this.budget = budget;
        this.tenants = tenants;
        this.caller = caller;
        this.clock = clock;
        this.request = request;
        this.headers = request.headers();
        this.arrived = clock.instant();
        this.trace = new Trace(telemetry);
        this.dropIns = dropIns;
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
        Account account = caller.account();
        return new Terms(
                allowed(provider, account),
                tenants.of(account, headers),
                account.providers(),
                Boolean.TRUE.equals(strict),
                cacheUse(),
                Deadline.since(arrived, asked().orElse(budget.usual()), clock));
    }

    private static Optional<String> allowed(@Nullable String provider, Account account) {
        if (provider != null && !account.mayAsk(provider)) {
            throw new FailureException(new Failure.NotAllowed(
                    account.name(),
                    "the provider '" + provider + "'",
                    account.providers().stream().sorted().toList()));
        }
        return Optional.ofNullable(provider);
    }

    /** The time budget that the caller names; empty where it names none. */
    Optional<Duration> asked() {
        return budget.asked(headers);
    }

    CacheUse cacheUse() {
        if (!headers.contains("Cache-Control")) {
            return CacheUse.FULL;
        }
        List<String> words = List.of(String.join(",", headers.getAll("Cache-Control"))
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
