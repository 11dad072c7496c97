package io.glossa.cache;

import io.glossa.task.Deadline;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Answers that are being made, by what they will be kept under. Whoever wants one that is being made already waits for it, so
 * that it is paid for once. No lock is held while it is made.
 *
 * @param <V> what is waited for: an answer, or why there is none
 */
public final class InFlight<V> {

    private final ConcurrentMap<Key, Flight<V>> flights = new ConcurrentHashMap<>();
    private final Optional<Duration> grace;
    private final LongAdder collapsed = new LongAdder();

    /**
     * @param grace how long work goes on that nobody waits for any more, so that a caller who hangs up and asks again at once
     *     finds it; empty: to its end
     */
    public InFlight(Optional<Duration> grace) {
        this.grace = grace;
    }

    /** For who shares with nobody: its work ends when it hangs up. */
    public static <V> InFlight<V> alone() {
        return new InFlight<>(Optional.of(Duration.ZERO));
    }

    /**
     * Takes a seat for each key: in the flight that makes its answer, or in a new one. A new one waits to be flown by who
     * boards it first.
     *
     * @param deadline of who boards; a flight goes on until the latest deadline of those who have boarded it
     */
    public Boarding<V> board(Set<Key> keys, Deadline deadline) {
        Flight<V> own = new Flight<>(deadline, grace, flights::remove);
        Map<Key, Flight<V>> seats = new LinkedHashMap<>();
        Boarding<V> boarding = new Boarding<>(own, seats);
        // Before anybody else can: so it can't be given up before it flies.
        own.board(boarding, deadline);
        for (Key key : keys) {
            seats.put(key, flight(key, own, boarding, deadline));
        }
        collapsed.add(seats.size() - boarding.own().size());
        return boarding;
    }

    /** How many answers were waited for that another request was having made already. */
    public long collapsed() {
        return collapsed.sum();
    }

    private Flight<V> flight(Key key, Flight<V> own, Boarding<V> boarding, Deadline deadline) {
        while (true) {
            Flight<V> there = flights.putIfAbsent(key, own);
            if (there == null) {
                own.open(key);
                return own;
            }
            if (there.board(boarding, deadline)) {
                return there;
            }
            // It is over, and about to be taken off the board.
            flights.remove(key, there);
        }
    }
}
