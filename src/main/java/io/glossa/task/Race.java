package io.glossa.task;

import io.glossa.task.Pending.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Work side by side that is taken in the order in which it ends. For one thread, which begins and takes it. */
public final class Race<K, T> {

    /** Who has ended, and how. */
    public record Ended<K, T>(K who, Result<T> result) {}

    private record Runner<K, T>(K who, Pending<T> pending) {}

    private final List<Runner<K, T>> running = new ArrayList<>();
    private final LinkedBlockingQueue<K> ended = new LinkedBlockingQueue<>();

    /** @param who tells this work from the other */
    public void begin(K who, Callable<T> work) {
        running.add(new Runner<>(who, Pending.begin(work, () -> ended.add(who))));
    }

    /** How many have begun and are not taken yet. */
    public int running() {
        return running.size();
    }

    /**
     * Waits for the next to end. Where nothing is running, it waits all the same.
     *
     * @return empty where the time is over before
     * @throws InterruptedException when nobody wants the work any more
     * @throws RuntimeException what the work threw that is no failure: a mistake of ours
     */
    public Optional<Ended<K, T>> next(Duration time) throws InterruptedException {
        K who = ended.poll(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
        if (who == null) {
            return Optional.empty();
        }
        Optional<Runner<K, T>> runner =
                running.stream().filter(each -> each.who().equals(who)).findFirst();
        runner.ifPresent(running::remove);
        return runner.map(each -> new Ended<>(who, each.pending().result()));
    }

    /** Interrupts what is still running. */
    public void cancel() {
        running.forEach(runner -> runner.pending().cancel());
        running.clear();
    }
}
