package io.glossa.provider;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The calls that may be under way at one provider, and a queue of those that wait for their turn. The queue has a bound,
 * and nobody joins it whose turn would come too late.
 */
final class Places {

    private static final String TOO_LONG = "its queue is too long for the time budget";

    private final String provider;
    private final int concurrency;
    private final int queue;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param concurrency calls under way at once
     * @param queue calls that may wait
     */
    Places(String provider, int concurrency, int queue) {
        this.provider = provider;
        this.concurrency = concurrency;
        this.queue = queue;
        this.free = new Semaphore(concurrency, true);
    }

    /**
     * Takes a place, or waits for one. Who has one must {@link #leave}.
     *
     * @param usual how long a call takes as a rule, as far as is known at the time
     * @throws FailureException with {@link Failure.EngineSpared} where the queue is full or too long for the deadline, or
     *     {@link Failure.DeadlineExceeded}
     */
    void enter(Deadline deadline, Supplier<Duration> usual) {
        boolean waited = waitForTurn(deadline, usual);
        // Who came in at once is let through however slow it is known to be: else it could never be known better.
        if (waited && usual.get().compareTo(deadline.leftOrNothing()) > 0) {
            leave();
            throw spared(TOO_LONG, usual.get());
        }
    }

    /** Returns whether there was a wait. */
    private boolean waitForTurn(Deadline deadline, Supplier<Duration> expected) {
        try {
            // With a time, for the one without would push in before those who wait.
            if (free.tryAcquire(0, TimeUnit.SECONDS)) {
                return false;
            }
            int ahead = waiting.getAndIncrement();
            try {
                Duration usual = expected.get();
                // All that are under way end once in the usual time, so that many of the queue move up.
                Duration wait = usual.multipliedBy(ahead / concurrency + 1L);
                if (ahead >= queue) {
                    throw spared("its queue is full", wait);
                }
                if (wait.plus(usual).compareTo(deadline.left()) > 0) {
                    throw spared(TOO_LONG, wait);
                }
                // Who has waited nine tenths of its time has too little left for the call.
                if (!free.tryAcquire((long) (deadline.left().toNanos() * 0.9), TimeUnit.NANOSECONDS)) {
                    throw spared(TOO_LONG, wait);
                }
                return true;
            } finally {
                waiting.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw deadline.exceeded();
        }
    }

    void leave() {
        free.release();
    }

    int taken() {
        return concurrency - free.availablePermits();
    }

    int waiting() {
        return waiting.get();
    }

    private FailureException spared(String reason, Duration wait) {
        return new FailureException(new Failure.EngineSpared(provider, reason, wait));
    }
}
