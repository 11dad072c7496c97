package io.glossa.api;

import io.glossa.account.Account;
import io.glossa.account.Accounts;
import io.glossa.account.Allowance;
import io.glossa.account.Usage;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.gateway.Order;
import io.glossa.gateway.SummaryOrder;
import io.glossa.language.Language;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, by a key where the service asks for one, and waits for the answer. When the caller hangs up, nothing is waited for
 * any more.
 */
@RequestScoped
public class Caller {

    private static final Set<String> SCHEMES = Set.of("bearer", "deepl-auth-key");

    private final RoutingContext context;
    private final Accounts accounts;
    private volatile boolean gone;
    private @Nullable Account account;
    private Usage.@Nullable Share requests;

    Caller(RoutingContext context, Accounts accounts) {
        this.context = context;
        this.accounts = accounts;
    }

    /**
     * Lets the caller in by the {@code Authorization} header, and counts the request.
     *
     * @param key what was sent as one elsewhere; empty: nothing
     * @throws FailureException with {@link Failure.KeyRefused}, or {@link Failure.RateLimited}
     */
    public void enter(Optional<String> key) {
        Account holder = accounts.holder(inHeader().or(() -> key));
        account = holder;
        try {
            requests = accounts.request(holder);
        } catch (FailureException e) {
            requests = accounts.usage(holder).share(Allowance.REQUESTS_PER_MINUTE);
            throw e;
        }
    }

    /** The credentials of RFC 9110, section 11.6.2. */
    private Optional<String> inHeader() {
        String header = context.request().getHeader("Authorization");
        String[] words = header == null ? new String[0] : header.strip().split("\\s+", 2);
        return words.length == 2 && SCHEMES.contains(words[0].toLowerCase(Locale.ROOT))
                ? Optional.of(words[1])
                : Optional.empty();
    }

    /** @throws FailureException with {@link Failure.KeyRefused} where nobody has come in */
    public Account account() {
        Account known = account;
        return known == null ? accounts.holder(Optional.empty()) : known;
    }

    /** What the caller has used of the requests that its key may make; empty where they have no limit. */
    Optional<Usage.Share> requests() {
        return Optional.ofNullable(requests).filter(Usage.Share::limited);
    }

    /** Does the work on texts, which count as often as they have targets; where it fails, they don't. */
    public <T> T waitingFor(List<Order> orders, Supplier<T> work) {
        orders.forEach(order -> check(order.targets()));
        return waitingFor(
                orders.stream()
                        .mapToLong(order -> (long) codePoints(order.text())
                                * order.targets().size())
                        .sum(),
                work);
    }

    /** The same for a text that is summarized. */
    public <T> T waitingFor(SummaryOrder order, Supplier<T> work) {
        order.language().ifPresent(language -> check(List.of(language)));
        return waitingFor(codePoints(order.text()), work);
    }

    /**
     * Counts a text that is worked on after the answer; whoever does that gives it back where it fails.
     *
     * @throws FailureException with {@link Failure.NotAllowed}, or {@link Failure.RateLimited}
     */
    public Accounts.Charged charge(Language target, long characters) {
        check(List.of(target));
        return accounts.characters(account(), characters);
    }

    private void check(List<Language> targets) {
        account().firstForbidden(targets).ifPresent(language -> {
            throw new FailureException(new Failure.NotAllowed(
                    account().name(),
                    "the language '" + language + "'",
                    account().languages().stream().map(Language::tag).sorted().toList()));
        });
    }

    private <T> T waitingFor(long characters, Supplier<T> work) {
        Accounts.Charged charged = accounts.characters(account(), characters);
        try {
            return waitingFor(work);
        } catch (RuntimeException e) {
            accounts.giveBack(charged);
            throw e;
        }
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether the caller has hung up. */
    boolean gone() {
        return gone || context.response().closed();
    }

    /** Does the work on this thread. */
    public <T> T waitingFor(Supplier<T> work) {
        AtomicReference<@Nullable Thread> worker = new AtomicReference<>(Thread.currentThread());
        context.addEndHandler(ended -> {
            gone |= ended.failed();
            Thread thread = worker.getAndSet(null);
            if (thread != null && ended.failed()) {
                // All waits on this thread end at an interrupt; what becomes of the work is decided where it is done.
                thread.interrupt();
            }
        });
        if (gone()) {
            // Gone before there was anybody to tell.
            Thread.currentThread().interrupt();
        }
        try {
            return work.get();
        } finally {
            worker.set(null);
        }
    }
}
