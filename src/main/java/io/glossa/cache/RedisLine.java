package io.glossa.cache;

import io.vertx.core.Future;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.redis.client.impl.types.ErrorType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The way to Redis. Nobody waits longer than the time-out, and nobody at all while it does not answer. Reads and writes have a
 * circuit each, for a Redis that is full can still be read. What Redis throws stops here: its messages may quote an address
 * with a password, or a key, and go no further.
 */
public final class RedisLine {

    private static final Logger LOG = Logger.getLogger(RedisLine.class);

    /** Redis' errors begin with a word in capitals, which a batch quotes after its own: {@code ERR [0] OOM command ...}. */
    private static final Pattern ERROR = Pattern.compile("\\b(?!ERR\\b)[A-Z][A-Z_]{2,}\\b");

    /** What the client makes of a connection that ends, as if Redis had said it. */
    private static final String CLOSED = "CONNECTION_CLOSED";

    private final Redis redis;
    private final Duration timeout;
    private final LongSupplier nanos;
    private final Way reads;
    private final Way writes;
    private final AtomicBoolean lost = new AtomicBoolean();

    RedisLine(Redis redis, Duration timeout, LongSupplier nanos) {
        this.redis = redis;
        this.timeout = timeout;
        this.nanos = nanos;
        reads = new Way("read", new Circuit(nanos), new AtomicBoolean());
        writes = new Way("written", new Circuit(nanos), new AtomicBoolean());
    }

    /** One question that changes nothing. Empty where Redis did not answer, or was not asked. */
    public Optional<Response> read(Request request) {
        return ask(reads, () -> redis.send(request));
    }

    /** These in one round trip. Empty where one of them failed, or Redis was not asked. */
    public Optional<List<@Nullable Response>> write(List<Request> requests) {
        return ask(writes, () -> redis.batch(requests));
    }

    /** These in one round trip, with patience; whether they work says nothing about what requests need. */
    public Optional<List<@Nullable Response>> aside(List<Request> requests, Duration patience) {
        try {
            return Optional.of(await(() -> redis.batch(requests), patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.debugf("Redis: %s", reason(e));
        }
        return Optional.empty();
    }

    /** Has these written when there is time; nobody waits for it. */
    void post(List<Request> requests) {
        if (!writes.circuit().open() && !requests.isEmpty()) {
            started(() -> redis.batch(requests)).onFailure(e -> LOG.debugf("Redis: %s", reason(e)));
        }
    }

    boolean readable() {
        return !reads.circuit().open();
    }

    boolean writable() {
        return !writes.circuit().open();
    }

    private <T> Optional<T> ask(Way way, Supplier<Future<T>> request) {
        return switch (way.circuit().permission()) {
            case CALL -> answer(way, request);
            case PROBE -> {
                probe(way, request);
                yield Optional.empty();
            }
            case NONE -> Optional.empty();
        };
    }

    private <T> Optional<T> answer(Way way, Supplier<Future<T>> request) {
        try {
            T answer = await(request, timeout);
            succeeded(way);
            return Optional.of(answer);
        } catch (InterruptedException e) {
            // Its caller has gone: that says nothing about Redis.
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            failed(way, e);
        }
        return Optional.empty();
    }

    /** No request waits to find out whether Redis is back: the answer comes too late for it, and in time for the next. */
    private <T> void probe(Way way, Supplier<Future<T>> request) {
        long begun = nanos.getAsLong();
        started(request).onSuccess(answer -> {
            if (nanos.getAsLong() - begun <= timeout.toNanos()) {
                succeeded(way);
            }
        });
    }

    private static <T> T await(Supplier<Future<T>> request, Duration patience)
            throws InterruptedException, ExecutionException, TimeoutException {
        return started(request)
                .toCompletionStage()
                .toCompletableFuture()
                .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static <T> Future<T> started(Supplier<Future<T>> request) {
        try {
            return request.get();
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    private void succeeded(Way way) {
        if (way.circuit().succeeded()) {
            if (lost.getAndSet(false)) {
                LOG.info("Redis answers again");
            }
            if (way.refused().getAndSet(false)) {
                LOG.infof("Redis can be %s again", way.name());
            }
        }
    }

    /** That Redis is lost is told once, whether that was found by reading or by writing. */
    private void failed(Way way, Exception e) {
        if (way.circuit().failed()) {
            if (refusal(e)) {
                way.refused().set(true);
                LOG.warnf(
                        "Redis can't be %s (%s): until it can be, requests are answered without",
                        way.name(), reason(e));
            } else if (!lost.getAndSet(true)) {
                LOG.warnf("Redis does not answer (%s): until it does, requests are answered without", reason(e));
            }
        }
    }

    private static boolean refusal(Exception e) {
        return e.getCause() instanceof ErrorType && !reason(e).equals(CLOSED);
    }

    private static String reason(Throwable e) {
        if (e instanceof TimeoutException) {
            return "no answer in time";
        }
        Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof ErrorType error && error.getMessage() != null) {
            Matcher word = ERROR.matcher(error.getMessage());
            return word.find() ? word.group() : "ERR";
        }
        return cause.getClass().getSimpleName();
    }

    /** @param refused that Redis answers, but refuses this, was told */
    private record Way(String name, Circuit circuit, AtomicBoolean refused) {}
}
