package io.glossa.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.cache.LocalRedis;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class InRedisTest extends LedgerContract {

    @RegisterExtension
    private static final LocalRedis SERVER = new LocalRedis();

    private InRedis ledger;

    @BeforeEach
    void open() {
        ledger = new InRedis(SERVER.line(), "glossa:", () -> NOW);
    }

    @Override
    Ledger ledger() {
        return ledger;
    }

    @Test
    void replicasShareTheCounts() {
        InRedis other = new InRedis(SERVER.line(), "glossa:", () -> NOW);

        ledger.charge(charges(70, NOW));

        assertThat(other.charge(charges(31, NOW)).granted()).isFalse();
        assertThat(other.charge(charges(30, NOW)).granted()).isTrue();
    }

    @Test
    void aCounterGoesWithItsTime() {
        ledger.charge(charges(70, NOW));

        Charge daily = charges(0, NOW).getFirst();
        long left = Duration.between(Instant.now(), daily.end()).toSeconds();
        String key = "glossa:usage:" + daily.counter();
        assertThat(requireNonNull(SERVER.ask(Command.TTL, key)).toLong()).isBetween(left, left + 200);
    }
}
