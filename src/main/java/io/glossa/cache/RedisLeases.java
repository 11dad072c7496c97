package io.glossa.cache;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Leases in Redis. Each carries a token of who took it, so that nobody prolongs or gives back another's; it is prolonged as
 * long as it is held, and otherwise over after its time. The pattern is that of Redis' manual for {@code SET} with NX: a lease
 * saves work, and two who both think that they hold one do no harm.
 */
final class RedisLeases implements Leases, AutoCloseable {

    private static final String GIVE_BACK =
            "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";
    private static final String RENEW =
            "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) else return 0 end";

    private final RedisLine line;
    private final RedisNames names;
    private final Duration lease;
    private final Duration timeout;
    private final String process = UUID.randomUUID().toString();
    private final AtomicLong takes = new AtomicLong();
    private final Map<Key, String> held = new ConcurrentHashMap<>();
    private final Renewal renewal;

    /** @param lease after how long without a sign of life a lease is over */
    RedisLeases(RedisLine line, RedisNames names, Duration lease, Duration timeout) {
        this.line = line;
        this.names = names;
        this.lease = lease;
        this.timeout = timeout;
        this.renewal = new Renewal("redis-leases", lease, this::renew);
        renewal.start();
    }

    @Override
    public Set<Key> take(Set<Key> keys) {
        if (keys.isEmpty()) {
            return keys;
        }
        List<Key> wanted = List.copyOf(keys);
        String token = process + ":" + takes.incrementAndGet();
        Optional<List<@Nullable Response>> answers = line.write(wanted.stream()
                .map(key -> Request.cmd(Command.SET)
                        .arg(names.lease(key))
                        .arg(token)
                        .arg("NX")
                        .arg("PX")
                        .arg(lease.toMillis()))
                .toList());
        Set<Key> taken = answers.map(replies -> taken(wanted, replies)).orElse(keys);
        // Where Redis did not answer in time, it may have heard all the same: whose these leases are shows later.
        taken.forEach(key -> held.putIfAbsent(key, token));
        return taken;
    }

    @Override
    public void giveBack(Set<Key> keys) {
        List<Request> requests = new ArrayList<>();
        for (Key key : keys) {
            String token = held.remove(key);
            if (token != null) {
                requests.add(script(GIVE_BACK, key, token));
            }
        }
        line.post(requests);
    }

    /** Prolongs all that are held, and forgets those that are another's by now. */
    void renew() {
        List<Map.Entry<Key, String>> mine = List.copyOf(held.entrySet());
        if (mine.isEmpty() || !line.writable()) {
            return;
        }
        List<Request> requests = mine.stream()
                .map(one -> script(RENEW, one.getKey(), one.getValue()).arg(lease.toMillis()))
                .toList();
        line.aside(requests, timeout).ifPresent(replies -> {
            for (int i = 0; i < mine.size(); i++) {
                if (!done(replies.get(i))) {
                    held.remove(mine.get(i).getKey(), mine.get(i).getValue());
                }
            }
        });
    }

    /** From now on nothing is prolonged. What is still held is over after its time. */
    @Override
    public void close() {
        renewal.close();
    }

    private static Set<Key> taken(List<Key> wanted, List<@Nullable Response> replies) {
        Set<Key> taken = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            // OK, or nothing where somebody holds it.
            if (replies.get(i) != null) {
                taken.add(wanted.get(i));
            }
        }
        return taken;
    }

    private static boolean done(@Nullable Response reply) {
        return reply != null && Long.valueOf(1).equals(reply.toLong());
    }

    private Request script(String script, Key key, String token) {
        return Request.cmd(Command.EVAL)
                .arg(script)
                .arg(1)
                .arg(names.lease(key))
                .arg(token);
    }
}
