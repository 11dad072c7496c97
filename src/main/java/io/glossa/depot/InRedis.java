package io.glossa.depot;

import io.glossa.cache.RedisLine;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Things in a Redis that several replicas share, which forgets each when its time is over. */
final class InRedis implements Depot {

    private static final Logger LOG = Logger.getLogger(InRedis.class);

    /** A thing may be some megabytes. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String REPLACE = """
            if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
            redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
            return 1
            """;

    private final RedisLine line;
    private final String prefix;
    private final AtomicBoolean away = new AtomicBoolean();

    /** @param prefix what every key begins with */
    InRedis(RedisLine line, String prefix) {
        this.line = line;
        this.prefix = prefix;
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public boolean put(String name, byte[] thing, Duration time) {
        boolean done = ask(Request.cmd(Command.SET)
                        .arg(key(name))
                        .arg(thing)
                        .arg("PX")
                        .arg(time.toMillis()))
                .isPresent();
        if (away.getAndSet(!done) == done) {
            LOG.warnf(
                    "Redis %s", done ? "keeps things again" : "keeps nothing now: it is in this replica's memory only");
        }
        return done;
    }

    @Override
    public boolean replace(String name, byte[] old, byte[] thing, Duration time) {
        return ask(Request.cmd(Command.EVAL)
                        .arg(REPLACE)
                        .arg(1)
                        .arg(key(name))
                        .arg(old)
                        .arg(thing)
                        .arg(time.toMillis()))
                .flatMap(InRedis::first)
                .filter(done -> done.toString().equals("1"))
                .isPresent();
    }

    @Override
    public Optional<byte[]> get(String name) {
        return ask(Request.cmd(Command.GET).arg(key(name)))
                .orElseThrow(() -> new DepotAwayException("Redis does not answer."))
                .stream()
                .flatMap(answer -> Optional.ofNullable(answer).stream())
                .map(Response::toBytes)
                .findFirst();
    }

    @Override
    public void remove(String name) {
        if (ask(Request.cmd(Command.DEL).arg(key(name))).isEmpty()) {
            LOG.debug("Redis does not answer: something is kept until its time is over");
        }
    }

    private Optional<List<@Nullable Response>> ask(Request request) {
        return line.aside(List.of(request), PATIENCE);
    }

    private static Optional<Response> first(List<@Nullable Response> answers) {
        return Optional.ofNullable(answers.getFirst());
    }

    private String key(String name) {
        return prefix + Name.checked(name);
    }
}
