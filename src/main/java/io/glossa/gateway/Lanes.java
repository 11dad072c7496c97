package io.glossa.gateway;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How much of one request may be under way at once, so that a long one leaves the others a turn. */
public final class Lanes {

    private static final int COUNT = 16;

    private final Semaphore free = new Semaphore(COUNT, true);

    /**
     * Does the work when there is a lane for it. It must not wait for other work that needs one.
     *
     * @throws FailureException with {@link Failure.DeadlineExceeded}
     */
    <T> T in(Deadline deadline, Supplier<T> work) {
        try {
            boolean entered = false;
            while (!entered) {
                // A deadline may move on while its work waits here; when it is over, this throws.
                entered = free.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw deadline.exceeded();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
