package io.glossa.cache;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Removes what a selection covers from Redis, and nothing else: it may be shared with others. */
final class RedisSweep {

    private static final Logger LOG = Logger.getLogger(RedisSweep.class);

    /** It goes through all keys of the server in steps; each may take this long. */
    private static final Duration STEP = Duration.ofSeconds(5);

    private static final int STEP_KEYS = 500;

    private final RedisLine line;
    private final RedisNames names;
    private final Selection which;
    private long removed;

    RedisSweep(RedisLine line, RedisNames names, Selection which) {
        this.line = line;
        this.names = names;
        this.which = which;
    }

    /** Whether Redis answered to the end. */
    boolean done() {
        String cursor = "0";
        do {
            Optional<Response> step = step(Request.cmd(Command.SCAN)
                    .arg(cursor)
                    .arg("MATCH")
                    .arg(names.entries())
                    .arg("COUNT")
                    .arg(STEP_KEYS));
            Optional<Long> gone = step.flatMap(found -> unlink(found.get(1)));
            if (step.isEmpty() || gone.isEmpty()) {
                LOG.warnf("Redis does not answer: %s of its answers are removed, others may still be there", removed);
                return false;
            }
            removed += gone.get();
            cursor = step.get().get(0).toString();
        } while (!cursor.equals("0"));
        return true;
    }

    /** How many answers were removed so far. */
    long removed() {
        return removed;
    }

    /** Removes those of these names whose entries are covered. Empty where Redis did not answer. */
    private Optional<Long> unlink(Response found) {
        List<String> all = found.stream().map(Response::toString).toList();
        if (all.isEmpty()) {
            return Optional.of(0L);
        }
        if (which.all()) {
            return step(of(Command.UNLINK, all)).map(Response::toLong);
        }
        return step(of(Command.MGET, all)).flatMap(values -> {
            List<String> covered = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (RedisStore.decoded(values.get(i)).filter(which::covers).isPresent()) {
                    covered.add(all.get(i));
                }
            }
            return covered.isEmpty()
                    ? Optional.of(0L)
                    : step(of(Command.UNLINK, covered)).map(Response::toLong);
        });
    }

    private Optional<Response> step(Request request) {
        return line.aside(List.of(request), STEP).flatMap(replies -> Optional.ofNullable(replies.getFirst()));
    }

    private static Request of(Command command, List<String> names) {
        Request request = Request.cmd(command);
        names.forEach(request::arg);
        return request;
    }
}
