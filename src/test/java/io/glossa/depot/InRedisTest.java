package io.glossa.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.cache.LocalRedis;
import io.vertx.redis.client.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class InRedisTest extends DepotContract {

    @RegisterExtension
    private static final LocalRedis SERVER = new LocalRedis();

    @Override
    Depot open() {
        return new InRedis(SERVER.line(), "glossa:documents:");
    }

    @Test
    void aThingGoesWithItsTime() {
        open().put("A1", bytes("thing"), HOUR);
        assertThat(left("A1")).isBetween(1L, HOUR.toMillis());

        open().replace("A1", bytes("thing"), bytes("new"), HOUR.multipliedBy(2));
        assertThat(left("A1")).isBetween(HOUR.toMillis() + 1, HOUR.toMillis() * 2);
    }

    @Test
    void tellsWhereRedisIsAway() {
        try (LocalRedis away = new LocalRedis()) {
            Depot depot = new InRedis(away.impatientLine(), "glossa:documents:");

            assertThat(depot.put("A1", bytes("thing"), HOUR)).isFalse();
            assertThat(depot.replace("A1", bytes("thing"), bytes("new"), HOUR)).isFalse();
            assertThatThrownBy(() -> depot.get("A1")).isInstanceOf(DepotAwayException.class);
            depot.remove("A1");
        }
    }

    private static long left(String name) {
        return Long.parseLong(String.valueOf(SERVER.ask(Command.PTTL, "glossa:documents:" + name)));
    }
}
