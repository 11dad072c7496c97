package io.glossa.cache;

import io.glossa.task.Deadline;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** One request's seats: some in a flight of its own, some in those of others. For one thread. */
public final class Boarding<V> {

    private final Flight<V> flight;
    private final Map<Key, Flight<V>> seats;

    Boarding(Flight<V> flight, Map<Key, Flight<V>> seats) {
        this.flight = flight;
        this.seats = seats;
    }

    /** Those whose answers nobody was making: this request has them made, by {@link #fly}. */
    public Set<Key> own() {
        Set<Key> own = new LinkedHashSet<>();
        seats.forEach((key, in) -> {
            if (in == flight) {
                own.add(key);
            }
        });
        return own;
    }

    /**
     * Has the answers to {@link #own} made, on a thread of its own, which inherits what threads inherit from this one.
     *
     * @param work makes the answers, and returns what those get that have not landed by its end
     */
    public void fly(Function<Flight<V>, V> work) {
        flight.fly(work);
    }

    /**
     * Waits until all answers are there, or until the deadline, and leaves.
     *
     * @return what is there by then
     * @throws RuntimeException what the work threw: a mistake of ours
     */
    public Map<Key, V> await(Deadline deadline) {
        Map<Key, CompletableFuture<V>> waiting = new LinkedHashMap<>();
        seats.forEach((key, in) -> waiting.put(key, in.seat(key)));
        try {
            CompletableFuture.allOf(waiting.values().toArray(CompletableFuture[]::new))
                    .get(deadline.leftOrNothing().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // What is there is there: each tells for itself below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            return there(waiting);
        } finally {
            Set.copyOf(seats.values()).forEach(in -> in.leave(this));
        }
    }

    private static <V> Map<Key, V> there(Map<Key, CompletableFuture<V>> waiting) {
        Map<Key, V> there = new LinkedHashMap<>();
        waiting.forEach((key, seat) -> {
            if (seat.isDone()) {
                landed(seat).ifPresent(value -> there.put(key, value));
            }
        });
        return there;
    }

    private static <V> Optional<V> landed(CompletableFuture<V> seat) {
        try {
            return Optional.of(seat.join());
        } catch (CancellationException given) {
            return Optional.empty();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
