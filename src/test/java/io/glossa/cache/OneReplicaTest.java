package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.task.Deadline;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OneReplicaTest {

    private static final Key BREAD = Key.of("bread");
    private static final Key BUTTER = Key.of("butter");

    /** Leases as a test wants them: what is granted at each asking, in order; after that all. */
    private static final class Scripted implements Leases {

        private final Deque<Set<Key>> granted = new ArrayDeque<>();
        private final Set<Key> held = ConcurrentHashMap.newKeySet();

        @Override
        public Set<Key> take(Set<Key> keys) {
            Set<Key> taken = new HashSet<>(granted.isEmpty() ? keys : granted.removeFirst());
            taken.retainAll(keys);
            held.addAll(taken);
            return taken;
        }

        @Override
        public void giveBack(Set<Key> keys) {
            held.removeAll(keys);
        }
    }

    private final Scripted leases = new Scripted();
    private final OneReplica replica = new OneReplica(leases);
    private final List<Set<Key>> made = new ArrayList<>();
    private final Set<Key> kept = new HashSet<>();

    @Test
    void makesWhatNobodyElseIsMaking() {
        make(Set.of(BREAD, BUTTER), Duration.ofSeconds(30));

        assertThat(made).containsExactly(Set.of(BREAD, BUTTER));
        assertThat(leases.held).isEmpty();
    }

    @Test
    void waitsForWhatAnotherIsMakingAndMakesTheRestAtOnce() {
        // Given: the other one's answer is there at the third look
        leases.granted.add(Set.of(BUTTER));
        leases.granted.add(Set.of());
        leases.granted.add(Set.of());

        // When
        replica.make(
                Set.of(BREAD, BUTTER),
                Deadline.in(Duration.ofSeconds(30), InstantSource.system()),
                open -> leases.granted.isEmpty() ? Set.of(BREAD) : Set.of(),
                made::add);

        // Then
        assertThat(made).containsExactly(Set.of(BUTTER));
    }

    @Test
    void makesItItselfWhenTheOtherOneIsLost() {
        // Given
        leases.granted.add(Set.of());
        leases.granted.add(Set.of());

        // When
        make(Set.of(BREAD), Duration.ofSeconds(30));

        // Then
        assertThat(made).containsExactly(Set.of(BREAD));
    }

    @Test
    void doesNotMakeWhatWasKeptJustBeforeTheLeaseWasFree() {
        kept.add(BREAD);

        make(Set.of(BREAD), Duration.ofSeconds(30));

        assertThat(made).isEmpty();
        assertThat(leases.held).isEmpty();
    }

    @Test
    void looksAfterTheOthersWhileItMakesItsOwn() {
        // Given: bread is another's at first, and its holder is lost while butter is being made
        leases.granted.add(Set.of(BUTTER));
        CountDownLatch breadIsMade = new CountDownLatch(1);

        // When
        replica.make(
                Set.of(BREAD, BUTTER),
                Deadline.in(Duration.ofSeconds(30), InstantSource.system()),
                open -> Set.of(),
                mine -> {
                    if (mine.contains(BREAD)) {
                        breadIsMade.countDown();
                    } else {
                        try {
                            assertThat(breadIsMade.await(20, TimeUnit.SECONDS)).isTrue();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                });

        // Then
        assertThat(breadIsMade.getCount()).isZero();
        assertThat(leases.held).isEmpty();
    }

    @Test
    void givesUpAtItsDeadline() {
        leases.granted.add(Set.of());

        make(Set.of(BREAD), Duration.ZERO);

        assertThat(made).isEmpty();
    }

    private void make(Set<Key> wanted, Duration time) {
        replica.make(
                wanted,
                Deadline.in(time, InstantSource.system()),
                open -> {
                    Set<Key> found = new HashSet<>(open);
                    found.retainAll(kept);
                    return found;
                },
                made::add);
    }
}
