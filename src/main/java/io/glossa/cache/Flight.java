package io.glossa.cache;

import io.glossa.task.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The making of some answers, on a thread of its own: it does not end with the request that began it as long as others wait.
 * When nobody does, it is given a little time, then interrupted.
 */
public final class Flight<V> {

    private final Map<Key, CompletableFuture<V>> seats = new ConcurrentHashMap<>();
    private final Deadline deadline;
    private final Optional<Duration> grace;
    private final BiConsumer<Key, Flight<V>> over;

    /** Who waits; guarded by this, like the next three. */
    private final Set<Boarding<V>> aboard = new HashSet<>();

    private boolean closed;
    private int boardings;
    private @Nullable Thread thread;

    private volatile Instant end;

    /** @param over takes a key of this flight off the board */
    Flight(Deadline first, Optional<Duration> grace, BiConsumer<Key, Flight<V>> over) {
        this.end = first.end();
        this.deadline = first.moving(() -> end);
        this.grace = grace;
        this.over = over;
    }

    /** The latest deadline of all who have boarded so far. */
    public Deadline deadline() {
        return deadline;
    }

    /** The answer for this key is there: whoever waits for it has it from now on. */
    public void land(Key key, V answer) {
        seat(key).complete(answer);
        // Whoever comes now finds it kept; where it could not be kept, it is to be made anew.
        over.accept(key, this);
    }

    /** For who is aboard as its first, before it flies: a seat whose answer it will make. */
    void open(Key key) {
        if (seat(key).isDone()) {
            throw new IllegalStateException("it has flown already");
        }
    }

    /** Whether there is still a place in it. */
    synchronized boolean board(Boarding<V> boarding, Deadline until) {
        if (closed) {
            return false;
        }
        aboard.add(boarding);
        boardings++;
        if (until.end().isAfter(end)) {
            end = until.end();
        }
        return true;
    }

    /** Where its answer will be. */
    CompletableFuture<V> seat(Key key) {
        return seats.computeIfAbsent(key, any -> new CompletableFuture<>());
    }

    /** @param work makes the answers, and returns what those get that have not landed by its end */
    void fly(Function<Flight<V>, V> work) {
        Thread own = Thread.ofVirtual().unstarted(() -> run(work));
        synchronized (this) {
            thread = own;
        }
        own.start();
    }

    void leave(Boarding<V> boarding) {
        int last;
        synchronized (this) {
            aboard.remove(boarding);
            last = boardings;
            if (closed || !aboard.isEmpty() || seats.values().stream().allMatch(CompletableFuture::isDone)) {
                return;
            }
        }
        grace.ifPresent(time -> {
            if (time.isZero()) {
                giveUp(last);
            } else {
                CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS)
                        .execute(() -> giveUp(last));
            }
        });
    }

    private void run(Function<Flight<V>, V> work) {
        try {
            V rest = work.apply(this);
            close();
            seats.values().forEach(seat -> seat.complete(rest));
        } catch (RuntimeException | Error mistake) {
            close();
            seats.values().forEach(seat -> seat.completeExceptionally(mistake));
        }
    }

    /** From now on, whoever wants the same begins anew, or finds it kept. */
    private synchronized void close() {
        closed = true;
        seats.keySet().forEach(key -> over.accept(key, this));
    }

    /** @param last how many had boarded when the last one left: since then nobody has come */
    private void giveUp(int last) {
        Thread running;
        synchronized (this) {
            if (closed || !aboard.isEmpty() || boardings != last) {
                return;
            }
            close();
            running = thread;
        }
        if (running != null) {
            running.interrupt();
        }
        seats.values().forEach(seat -> seat.completeExceptionally(new CancellationException()));
    }
}
