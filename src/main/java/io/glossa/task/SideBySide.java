package io.glossa.task;

import io.glossa.task.Pending.Result;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs work side by side, each piece on a virtual thread of its own, within a deadline. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * Waits for all of the work, or until the deadline. One piece that fails does not stop the others.
     *
     * @return a result for each piece of work, in its order
     */
    public static <T> List<Result<T>> run(List<? extends Callable<T>> work, Deadline deadline) {
        // Two streams on purpose: all work must have begun before the first is waited for.
        List<Pending<T>> begun = work.stream().map(Pending::<T>begin).toList();
        try {
            return begun.stream().map(pending -> pending.await(deadline)).toList();
        } catch (RuntimeException mistake) {
            begun.forEach(Pending::cancel);
            throw mistake;
        }
    }

    /**
     * The same for work that keeps the deadline by itself: a single piece of it is done on this thread, which saves the way to
     * another one and back.
     */
    public static <T> List<Result<T>> orHere(List<? extends Callable<T>> work, Deadline deadline) {
        return work.size() == 1 ? List.of(Pending.<T>here(work.getFirst()).result()) : run(work, deadline);
    }
}
