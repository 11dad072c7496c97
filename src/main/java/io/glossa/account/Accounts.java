package io.glossa.account;

import io.glossa.account.Ledger.Receipt;
import io.glossa.cache.CacheSettings;
import io.glossa.cache.Stores;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets callers in by their keys, and counts what they have done. */
@Singleton
public class Accounts {

    /** How often counts are written to the disk. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** What was counted, for whoever has to take it back. */
    public static final class Charged {

        private final List<Charge> charges;

        private Charged(List<Charge> charges) {
            this.charges = charges;
        }
    }

    private final Keys keys;
    private final Ledger ledger;
    private final InstantSource clock;

    @Inject
    Accounts(KeySettings settings, CacheSettings cache, Stores stores, InstantSource clock) {
        this(new Keys(settings.byName()), clock, cache, stores);
    }

    private Accounts(Keys keys, InstantSource clock, CacheSettings cache, Stores stores) {
        this(keys, keys.isEmpty() ? new InMemory(clock) : ledger(cache, stores, clock), clock);
    }

    Accounts(Keys keys, Ledger ledger, InstantSource clock) {
        this.keys = keys;
        this.ledger = ledger;
        this.clock = clock;
    }

    private static Ledger ledger(CacheSettings cache, Stores stores, InstantSource clock) {
        return switch (cache.store()) {
            case NONE -> new InMemory(clock);
            case DISK -> new OnDisk(cache.disk().beside(".usage", "glossa-usage.tsv"), PAUSE, clock);
            case REDIS -> new InRedis(stores.redis(cache), cache.redis().prefix(), clock);
        };
    }

    /** Whether callers must send a key. */
    public boolean closed() {
        return !keys.isEmpty();
    }

    /** All whose keys are known, by name. */
    public List<Account> all() {
        return keys.accounts();
    }

    /** Where the counts are kept, for people. */
    public String place() {
        return ledger.place();
    }

    /**
     * Whose request it is.
     *
     * @param key what the caller has sent; empty: nothing
     * @throws FailureException with {@link Failure.KeyRefused}
     */
    public Account holder(Optional<String> key) {
        if (keys.isEmpty()) {
            return Account.EVERYBODY;
        }
        return key.flatMap(keys::holder)
                .orElseThrow(() -> new FailureException(new Failure.KeyRefused(key.isPresent())));
    }

    /**
     * Counts one request.
     *
     * @return what is used of that allowance now
     * @throws FailureException with {@link Failure.RateLimited} where it is one too many
     */
    public Usage.Share request(Account account) {
        Charge charge = Charge.of(account, Allowance.REQUESTS_PER_MINUTE, 1, clock.instant());
        Receipt receipt = take(account, List.of(charge));
        return new Usage.Share(receipt.counts().getFirst(), charge.limit(), charge.end());
    }

    /**
     * Counts the code points of texts that are to be translated or summarized.
     *
     * @throws FailureException with {@link Failure.RateLimited} where they are too many; then none are counted
     */
    public Charged characters(Account account, long amount) {
        List<Charge> charges = characters(account, amount, clock.instant());
        take(account, charges);
        return new Charged(charges);
    }

    private static List<Charge> characters(Account account, long amount, Instant when) {
        return List.of(
                Charge.of(account, Allowance.CHARACTERS_PER_DAY, amount, when),
                Charge.of(account, Allowance.CHARACTERS_PER_MONTH, amount, when));
    }

    /** Takes back what was counted for a request that has no answer. */
    public void giveBack(Charged charged) {
        ledger.charge(charged.charges.stream().map(Charge::reversed).toList());
    }

    /**
     * Takes back code points that a process counted which has ended meanwhile. Whoever has no key any more has no counts.
     *
     * @param name the account's
     * @param when they were counted
     */
    public void giveBack(String name, long amount, Instant when) {
        keys.accounts().stream()
                .filter(account -> account.name().equals(name))
                .forEach(account -> giveBack(new Charged(characters(account, amount, when))));
    }

    /** What has been used in the times that are running. */
    public Usage usage(Account account) {
        Instant now = clock.instant();
        List<Charge> looks = Arrays.stream(Allowance.values())
                .map(allowance -> Charge.of(account, allowance, 0, now))
                .toList();
        List<Long> counts =
                ledger.charge(looks.stream().map(Charge::unlimited).toList()).counts();
        Map<Allowance, Usage.Share> shares = new EnumMap<>(Allowance.class);
        for (int i = 0; i < looks.size(); i++) {
            Charge look = looks.get(i);
            shares.put(look.allowance(), new Usage.Share(counts.get(i), look.limit(), look.end()));
        }
        return new Usage(Map.copyOf(shares));
    }

    private Receipt take(Account account, List<Charge> charges) {
        Receipt receipt = ledger.charge(charges);
        if (!receipt.granted()) {
            Charge over = charges.get(receipt.refused());
            long count = receipt.counts().get(receipt.refused());
            Usage.Share share = new Usage.Share(count, over.limit(), over.end());
            throw new FailureException(new Failure.RateLimited(
                    account.name(),
                    over.allowance().unit(),
                    over.allowance().period(),
                    over.limit(),
                    share.left(),
                    share.wait(clock.instant())));
        }
        return receipt;
    }

    @PreDestroy
    void close() {
        ledger.close();
    }
}
