package io.glossa.glossary.store;

import io.glossa.cache.RedisLine;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.glossary.Direction;
import io.glossa.glossary.TermList;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Glossaries in a Redis that several replicas share. They never expire. A number counts the changes, so that a look whether
 * there are any is cheap; an index tells what each glossary's version is, and only what has changed is read.
 */
final class InRedis implements GlossaryStore {

    private static final Logger LOG = Logger.getLogger(InRedis.class);

    /** A glossary may be some megabytes, and nobody but who puts it waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Format FORMAT = Format.JSON;

    private static final String UNCHANGED = """
            local now = redis.call('HGET', KEYS[1], ARGV[1])
            if ARGV[2] ~= '*' and (now and string.match(now, '^%S+') or '') ~= ARGV[2] then return 0 end
            """;
    private static final String PUT = UNCHANGED + """
            redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
            redis.call('HSET', KEYS[2], ARGV[1], ARGV[4])
            redis.call('INCR', KEYS[3])
            return 1
            """;
    private static final String REMOVE = UNCHANGED + """
            redis.call('HDEL', KEYS[1], ARGV[1])
            redis.call('HDEL', KEYS[2], ARGV[1])
            redis.call('INCR', KEYS[3])
            return 1
            """;

    private final RedisLine line;
    private final String index;
    private final String terms;
    private final String changes;

    private String seen = "";
    private @Nullable Map<String, StoredGlossary> glossaries;

    /** @param prefix what every key begins with */
    InRedis(RedisLine line, String prefix) {
        this.line = line;
        index = prefix + "glossaries:index";
        terms = prefix + "glossaries:terms";
        changes = prefix + "glossaries:changes";
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public String place() {
        return "in Redis";
    }

    @Override
    public synchronized Map<String, StoredGlossary> all() {
        Optional<String> now = line.read(Request.cmd(Command.MGET).arg(changes))
                .map(values -> values.get(0))
                .map(Response::toString);
        Map<String, StoredGlossary> last = glossaries;
        if (last != null && (now.isEmpty() || now.get().equals(seen))) {
            return last;
        }
        Optional<Map<String, StoredGlossary>> read = read(last == null ? Map.of() : last);
        if (read.isPresent()) {
            glossaries = read.get();
            seen = now.orElse("");
            return read.get();
        }
        if (last == null) {
            throw unavailable();
        }
        return last;
    }

    @Override
    public boolean put(StoredGlossary glossary, Expected expected) {
        boolean done = change(script(PUT, glossary.name(), expected)
                .arg(glossary.version() + " " + glossary.changed().toEpochMilli())
                .arg(FORMAT.bytes(glossary.contents())));
        if (done) {
            warnOfEviction();
        }
        return done;
    }

    @Override
    public boolean remove(String name, Expected expected) {
        return change(script(REMOVE, name, expected));
    }

    private Request script(String script, String name, Expected expected) {
        return Request.cmd(Command.EVAL)
                .arg(script)
                .arg(3)
                .arg(index)
                .arg(terms)
                .arg(changes)
                .arg(name)
                .arg(expected.anything() ? "*" : expected.version().orElse(""));
    }

    private boolean change(Request script) {
        Response answer = answer(script).orElseThrow(InRedis::unavailable);
        return "1".equals(answer.toString());
    }

    /** Everything as it is now; what is known already is not read again. Empty where Redis does not answer. */
    private Optional<Map<String, StoredGlossary>> read(Map<String, StoredGlossary> known) {
        Optional<Response> names = answer(Request.cmd(Command.HGETALL).arg(index));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Map<String, StoredGlossary> all = new HashMap<>();
        for (String name : names.get().getKeys()) {
            String[] entry = String.valueOf(names.get().get(name)).split(" ", 2);
            StoredGlossary old = known.get(name);
            if (old != null && old.version().equals(entry[0])) {
                all.put(name, old);
                continue;
            }
            Optional<Response> written =
                    answer(Request.cmd(Command.HGET).arg(terms).arg(name));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            glossary(name, entry, written.get().toBytes()).ifPresent(glossary -> all.put(name, glossary));
        }
        return Optional.of(Map.copyOf(all));
    }

    private Optional<StoredGlossary> glossary(String name, String[] entry, byte[] written) {
        try {
            Contents contents = FORMAT.read(written, new Direction(null, null));
            TermList list = new TermList(contents.terms());
            Instant changed = Instant.ofEpochMilli(Long.parseLong(entry[1]));
            return Optional.of(new StoredGlossary(name, contents.title(), list, changed, name()));
        } catch (Misread | NumberFormatException e) {
            LOG.errorf("The glossary %s in Redis can't be read: %s", name, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Response> answer(Request request) {
        return line.aside(List.of(request), PATIENCE).map(answers -> answers.getFirst());
    }

    private void warnOfEviction() {
        answer(Request.cmd(Command.INFO).arg("memory"))
                .filter(info -> info.toString().contains("maxmemory_policy:allkeys"))
                .ifPresent(
                        info -> LOG.warn("Redis may drop glossaries when it is full: its maxmemory-policy begins with "
                                + "'allkeys'; set one that begins with 'volatile'"));
    }

    private static FailureException unavailable() {
        return new FailureException(new Failure.GlossariesUnavailable("Redis does not answer"));
    }
}
