package io.glossa.engine.offline;

import io.glossa.task.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The running pipelines: one a mode, no more than allowed, each for one caller at a time, none that idles too long. */
final class Pipelines implements AutoCloseable {

    private final int most;
    private final Duration idle;
    private final InstantSource clock;
    private final Map<String, Place> places = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition givenBack = lock.newCondition();
    private final CountDownLatch hasClosed = new CountDownLatch(1);
    private boolean watched;
    private boolean closed;

    Pipelines(int most, Duration idle, InstantSource clock) {
        this.most = most;
        this.idle = idle;
        this.clock = clock;
    }

    /**
     * The place of this mode, for the caller alone until it is given back. Waits while another uses it, or all do.
     *
     * @throws io.glossa.failure.FailureException where the budget runs out, or all has been closed
     */
    Place take(Mode mode, Deadline deadline) throws InterruptedException {
        Place unused = null;
        lock.lockInterruptibly();
        try {
            while (true) {
                if (closed) {
                    throw Unavailable.because("Apertium has been stopped");
                }
                Place place = places.get(mode.name());
                if (place != null && !place.busy) {
                    place.busy = true;
                    return place;
                }
                if (place == null) {
                    unused = places.size() < most ? null : leastRecentlyUsed().orElse(null);
                    if (unused != null) {
                        places.remove(unused.mode().name());
                    }
                    if (places.size() < most) {
                        Place fresh = new Place(mode, clock.instant());
                        places.put(mode.name(), fresh);
                        return fresh;
                    }
                }
                if (!givenBack.await(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                    throw deadline.exceeded();
                }
            }
        } finally {
            lock.unlock();
            close(unused);
        }
    }

    void giveBack(Place place) {
        lock.lock();
        try {
            place.busy = false;
            place.lastUsed = clock.instant();
            givenBack.signalAll();
            if (!watched && !closed) {
                watched = true;
                Thread.ofVirtual()
                        .name("apertium-idle")
                        .inheritInheritableThreadLocals(false)
                        .start(this::watch);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Stops the pipelines that nobody has used for long enough. */
    void stopIdle() {
        List<Place> unused = new ArrayList<>();
        lock.lock();
        try {
            Instant longAgo = clock.instant().minus(idle);
            places.values().stream()
                    .filter(place -> !place.busy && !place.lastUsed.isAfter(longAgo))
                    .forEach(unused::add);
            unused.forEach(place -> places.remove(place.mode().name()));
        } finally {
            lock.unlock();
        }
        unused.forEach(Place::close);
    }

    List<Pipeline> running() {
        lock.lock();
        try {
            return places.values().stream()
                    .map(Place::running)
                    .flatMap(running -> Optional.ofNullable(running).stream())
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** Stops all of them, those in use too. */
    @Override
    public void close() {
        List<Place> all;
        lock.lock();
        try {
            closed = true;
            all = List.copyOf(places.values());
            places.clear();
            givenBack.signalAll();
            hasClosed.countDown();
        } finally {
            lock.unlock();
        }
        all.forEach(Place::close);
    }

    private Optional<Place> leastRecentlyUsed() {
        return places.values().stream().filter(place -> !place.busy).min(Comparator.comparing(place -> place.lastUsed));
    }

    private static void close(@Nullable Place place) {
        if (place != null) {
            place.close();
        }
    }

    /** Lives only while there is something to stop. */
    private void watch() {
        try {
            while (somethingToStop() && !hasClosed.await(idle.toNanos(), TimeUnit.NANOSECONDS)) {
                stopIdle();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean somethingToStop() {
        lock.lock();
        try {
            watched = !places.isEmpty();
            return watched;
        } finally {
            lock.unlock();
        }
    }
}
