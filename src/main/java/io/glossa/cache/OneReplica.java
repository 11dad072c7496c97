package io.glossa.cache;

import io.glossa.task.Deadline;
import io.glossa.task.Pending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Has answers made by one replica, while the others wait for them to appear in the store that they share. */
public final class OneReplica {

    /** Between two looks: short at first, for most answers of a model take seconds, and some take none. */
    private static final Duration SHORTEST = Duration.ofMillis(20);

    private static final Duration LONGEST = Duration.ofMillis(100);

    /** What the work is allowed to hand in what it has, when the time is over. */
    private static final Duration GRACE = Duration.ofMillis(50);

    private final Leases leases;

    public OneReplica(Leases leases) {
        this.leases = leases;
    }

    /**
     * Returns when each answer has been found or made, or at the deadline, or when this thread is interrupted.
     *
     * @param find takes those that are kept by now, and returns which they are
     * @param make makes answers that nobody else is making; perhaps on another thread
     */
    public void make(Set<Key> wanted, Deadline deadline, UnaryOperator<Set<Key>> find, Consumer<Set<Key>> make) {
        Set<Key> open = new HashSet<>(wanted);
        List<Making> begun = new ArrayList<>();
        Duration pause = SHORTEST;
        try {
            while (!open.isEmpty()) {
                Set<Key> taken = leases.take(Set.copyOf(open));
                // Who held a lease until now has kept its answer first.
                open.removeAll(find.apply(Set.copyOf(open)));
                Set<Key> mine = new HashSet<>(taken);
                mine.retainAll(open);
                open.removeAll(mine);
                Making making = new Making(taken, () -> {
                    if (!mine.isEmpty()) {
                        make.accept(mine);
                    }
                });
                if (open.isEmpty() || mine.isEmpty()) {
                    making.run();
                } else {
                    // The others are looked after meanwhile.
                    begun.add(making.begin());
                }
                if (!open.isEmpty() && !waited(pause, deadline)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
            }
        } finally {
            begun.forEach(making -> making.await(deadline));
        }
    }

    /** The making of some answers, and the leases that are held for as long. */
    private final class Making {

        private final Set<Key> taken;
        private final Runnable work;
        private @Nullable Pending<Boolean> pending;

        Making(Set<Key> taken, Runnable work) {
            this.taken = taken;
            this.work = work;
        }

        void run() {
            try {
                work.run();
            } finally {
                leases.giveBack(taken);
            }
        }

        Making begin() {
            pending = Pending.begin(() -> {
                run();
                return true;
            });
            return this;
        }

        void await(Deadline deadline) {
            if (pending != null) {
                pending.await(deadline.later(GRACE));
            }
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
