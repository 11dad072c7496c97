package io.glossa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:10Z");

    private static final Account NEWSROOM = new Account(
            "newsroom",
            Map.of(Allowance.REQUESTS_PER_MINUTE, 2L, Allowance.CHARACTERS_PER_DAY, 100L),
            Set.of(),
            Set.of(),
            false);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Accounts accounts = new Accounts(new Keys(Map.of()), new InMemory(now::get), now::get);

    @Test
    void everybodyMayCallWhereThereIsNoKey() {
        assertThat(accounts.closed()).isFalse();
        assertThat(accounts.holder(Optional.of("unknown"))).isEqualTo(Account.EVERYBODY);
        assertThat(accounts.request(Account.EVERYBODY).limited()).isFalse();
    }

    @Test
    void aRequestTooManyIsToldWhenToComeAgain() {
        assertThat(accounts.request(NEWSROOM).left()).isEqualTo(1);
        assertThat(accounts.request(NEWSROOM).left()).isZero();

        assertThatThrownBy(() -> accounts.request(NEWSROOM))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.RateLimited(
                                        "newsroom", "requests", "minute", 2, 0, Duration.ofSeconds(50))));

        now.set(NOON.plusSeconds(50));
        assertThat(accounts.request(NEWSROOM).left()).isEqualTo(1);
    }

    @Test
    void charactersCountByDayAndMonthAndAreGivenBack() {
        Accounts.Charged charged = accounts.characters(NEWSROOM, 60);
        assertThatThrownBy(() -> accounts.characters(NEWSROOM, 41)).hasMessageContaining("left=40");

        accounts.giveBack(charged);
        accounts.characters(NEWSROOM, 100);
        now.set(NOON.plus(Duration.ofHours(12)));
        accounts.characters(NEWSROOM, 1);

        Usage usage = accounts.usage(NEWSROOM);
        assertThat(usage.share(Allowance.CHARACTERS_PER_DAY))
                .isEqualTo(new Usage.Share(1, 100, Instant.parse("2026-12-02T00:00:00Z")));
        assertThat(usage.share(Allowance.CHARACTERS_PER_MONTH).count()).isEqualTo(1);
        assertThat(usage.share(Allowance.CHARACTERS_PER_MONTH).end()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void lookingCountsNothing() {
        accounts.usage(NEWSROOM);

        assertThat(accounts.usage(NEWSROOM).share(Allowance.REQUESTS_PER_MINUTE).count())
                .isZero();
    }

    @Test
    void whatWasCountedBeforeARestartIsGivenBackToItsDayAndMonth() {
        Accounts closed = new Accounts(
                new Keys(Map.of("newsroom", KeysTest.key(KeysTest.SECRET))), new InMemory(now::get), now::get);
        Account newsroom = closed.all().getFirst();
        closed.characters(newsroom, 60);
        now.set(NOON.plus(Duration.ofHours(1)));
        closed.characters(newsroom, 5);

        closed.giveBack("newsroom", 60, NOON);
        closed.giveBack("nobody", 60, NOON);
        closed.giveBack("newsroom", 60, NOON.minus(Duration.ofDays(40)));

        assertThat(closed.usage(newsroom).share(Allowance.CHARACTERS_PER_DAY).count())
                .isEqualTo(5);
        assertThat(closed.usage(newsroom).share(Allowance.CHARACTERS_PER_MONTH).count())
                .isEqualTo(5);
    }
}
