package io.glossa.task;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that has begun, mostly on a virtual thread of its own. */
public final class Pending<T> {

    /** How work ended. */
    public sealed interface Result<T> {

        record Done<T>(T value) implements Result<T> {}

        record Failed<T>(Failure failure) implements Result<T> {}
    }

    private final FutureTask<T> future;

    private Pending(FutureTask<T> future) {
        this.future = future;
    }

    public static <T> Pending<T> begin(Callable<T> work) {
        return begin(work, () -> {});
    }

    /** @param done is called once the work has ended, however that was */
    public static <T> Pending<T> begin(Callable<T> work, Runnable done) {
        FutureTask<T> future = new FutureTask<>(work) {
            @Override
            protected void done() {
                done.run();
            }
        };
        Thread.ofVirtual().start(future);
        return new Pending<>(future);
    }

    /** Work that is done at once, on this thread. */
    static <T> Pending<T> here(Callable<T> work) {
        FutureTask<T> future = new FutureTask<>(work);
        future.run();
        return new Pending<>(future);
    }

    /** What came of work that has ended; cancelled work has failed with {@link Failure.DeadlineExceeded}. */
    Result<T> result() {
        boolean interrupted = Thread.interrupted();
        try {
            return await(Deadline.in(Duration.ZERO, InstantSource.system()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Waits for the work to end, or until the deadline: then the work is interrupted, and has failed with
     * {@link Failure.DeadlineExceeded}.
     *
     * @throws RuntimeException what the work threw that is no {@link FailureException}: a mistake of ours
     */
    public Result<T> await(Deadline deadline) {
        return await(deadline, true);
    }

    /** The same for who only wants to know: the work goes on when this wait ends. */
    public Result<T> watch(Deadline deadline) {
        return await(deadline, false);
    }

    private Result<T> await(Deadline deadline, boolean owner) {
        try {
            return new Result.Done<>(future.get(deadline.leftOrNothing().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            // Somebody who may wait longer may have joined meanwhile.
            return deadline.leftOrNothing().isPositive() ? await(deadline, owner) : exceeded(deadline, owner);
        } catch (CancellationException e) {
            return exceeded(deadline, owner);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return exceeded(deadline, owner);
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case FailureException failed -> new Result.Failed<>(failed.failure());
                case RuntimeException mistake -> throw mistake;
                case null, default -> throw new IllegalStateException(e.getCause());
            };
        }
    }

    /** Interrupts the work: nobody wants it any more. */
    public void cancel() {
        future.cancel(true);
    }

    private Result<T> exceeded(Deadline deadline, boolean owner) {
        if (owner) {
            cancel();
        }
        return new Result.Failed<>(deadline.exceeded().failure());
    }
}
