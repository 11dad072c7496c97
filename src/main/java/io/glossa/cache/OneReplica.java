package io.glossa.cache;

import io.glossa.task.Deadline;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Has answers made by one replica, while the others wait for them to appear in the store that they share. */
public final class OneReplica {

    /** Between two looks: short at first, for most answers of a model take seconds, and some take none. */
    private static final Duration SHORTEST = Duration.ofMillis(20);

    private static final Duration LONGEST = Duration.ofMillis(100);

    private final Leases leases;

    public OneReplica(Leases leases) {
        this.leases = leases;
    }

    /**
     * Returns when each answer has been found or made, or at the deadline, or when this thread is interrupted.
     *
     * @param find takes those that are kept by now, and returns which they are
     * @param make makes answers that nobody else is making
     */
    public void make(Set<Key> wanted, Deadline deadline, UnaryOperator<Set<Key>> find, Consumer<Set<Key>> make) {
        Set<Key> open = new HashSet<>(wanted);
        Duration pause = SHORTEST;
        while (!open.isEmpty()) {
            Set<Key> taken = leases.take(Set.copyOf(open));
            try {
                // Who held a lease until now has kept its answer first.
                open.removeAll(find.apply(open));
                Set<Key> mine = new HashSet<>(taken);
                mine.retainAll(open);
                if (!mine.isEmpty()) {
                    make.accept(mine);
                    open.removeAll(mine);
                }
            } finally {
                leases.giveBack(taken);
            }
            if (!open.isEmpty() && !waited(pause, deadline)) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
    }

    /** Whether there is any sense in another look. */
    private static boolean waited(Duration pause, Deadline deadline) {
        Duration left = deadline.leftOrNothing();
        try {
            Thread.sleep(pause.compareTo(left) < 0 ? pause : left);
            return deadline.leftOrNothing().isPositive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
