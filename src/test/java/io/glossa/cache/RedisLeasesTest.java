package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisLeasesTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Key ONE = Key.of("test", "1");
    private static final Key TWO = Key.of("test", "2");
    private static final RedisNames NAMES = new RedisNames("glossa:");

    @RegisterExtension
    private static final LocalRedis REDIS = new LocalRedis();

    /** One connection, so that all happens in the order in which it was asked for. */
    private final Redis client = REDIS.client(1, 5);

    private final RedisLeases ours = leases(LONG);
    private final RedisLeases theirs = leases(LONG);

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    @Test
    void givesALeaseToOneOnly() {
        assertThat(ours.take(Set.of(ONE))).containsExactly(ONE);
        assertThat(theirs.take(Set.of(ONE, TWO))).containsExactly(TWO);
        assertThat(ours.take(Set.of(ONE, TWO))).isEmpty();
    }

    @Test
    void givesALeaseAgainWhenItWasGivenBack() {
        // Given
        ours.take(Set.of(ONE, TWO));

        // When
        ours.giveBack(Set.of(ONE));

        // Then
        assertThat(theirs.take(Set.of(ONE, TWO))).containsExactly(ONE);
    }

    @Test
    void doesNotGiveBackWhatIsAnothersByNow() {
        // Given
        ours.take(Set.of(ONE));
        REDIS.ask(Command.DEL, NAMES.lease(ONE));
        theirs.take(Set.of(ONE));

        // When
        ours.giveBack(Set.of(ONE));
        ours.giveBack(Set.of(ONE, TWO));

        // Then
        assertThat(ours.take(Set.of(ONE))).isEmpty();
    }

    @Test
    void prolongsWhatIsHeld() {
        // Given
        ours.take(Set.of(ONE, TWO));
        ours.giveBack(Set.of(TWO));
        REDIS.ask(Command.PEXPIRE, NAMES.lease(ONE), "20000");

        // When
        ours.renew();

        // Then
        assertThat(left(ONE)).isBetween(LONG.toMillis() / 2, LONG.toMillis());
        assertThat(theirs.take(Set.of(TWO))).containsExactly(TWO);
    }

    @Test
    void doesNotProlongWhatIsAnothersByNow() {
        // Given
        ours.take(Set.of(ONE));
        REDIS.ask(Command.SET, NAMES.lease(ONE), "another's", "PX", "20000");

        // When
        ours.renew();

        // Then
        assertThat(left(ONE)).isBetween(1L, 20_000L);
    }

    @Test
    void outlivesItsTimeAsLongAsItsHolderLives() {
        // Given
        Duration lease = Duration.ofSeconds(1);
        try (RedisLeases holder = leases(lease)) {
            holder.take(Set.of(ONE));

            // When, then
            long end = System.nanoTime() + 2 * lease.toNanos();
            while (System.nanoTime() < end) {
                assertThat(theirs.take(Set.of(ONE))).isEmpty();
            }
        }
    }

    @Test
    void isOverAfterItsTimeWhenItsHolderWasLost() {
        // Given
        RedisLeases lost = leases(Duration.ofMillis(300));
        lost.take(Set.of(ONE));
        lost.close();

        // When
        long end = System.nanoTime() + LocalRedis.PATIENT.toNanos();
        Set<Key> taken = theirs.take(Set.of(ONE));
        while (taken.isEmpty() && System.nanoTime() < end) {
            taken = theirs.take(Set.of(ONE));
        }

        // Then
        assertThat(taken).containsExactly(ONE);
    }

    private RedisLeases leases(Duration lease) {
        return new RedisLeases(
                new RedisLine(client, LocalRedis.PATIENT, System::nanoTime), NAMES, lease, LocalRedis.PATIENT);
    }

    private static long left(Key key) {
        Response answer = REDIS.ask(Command.PTTL, NAMES.lease(key));
        return Objects.requireNonNull(Objects.requireNonNull(answer).toLong());
    }
}
