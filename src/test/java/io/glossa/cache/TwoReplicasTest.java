package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two replicas on one Redis: what one is having made, the other one waits for. */
@Timeout(120)
class TwoReplicasTest {

    private static final Key KEY = Key.of("bread");
    private static final int CALLERS = 100;

    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch everybodyIsThere = new CountDownLatch(2 * CALLERS);

    /** What a process has: its memory, its flights, and its way to the Redis that both share. */
    private final class Replica implements AutoCloseable {

        private final Storeys storeys;
        private final InFlight<String> inFlight = new InFlight<>(Optional.of(Duration.ZERO));

        Replica(LocalRedis server) {
            RedisStore redis = server.store(Duration.ofDays(1), InstantSource.system());
            storeys = new Storeys(
                    new MemoryStore(1_000_000, Duration.ofDays(1), Duration.ofDays(1), InstantSource.system()),
                    Optional.of(redis));
        }

        String ask() {
            Deadline deadline = Deadline.in(Duration.ofSeconds(60), InstantSource.system());
            Boarding<String> boarding = inFlight.board(Set.of(KEY), deadline);
            everybodyIsThere.countDown();
            if (!boarding.own().isEmpty()) {
                boarding.fly(flight -> {
                    new OneReplica(storeys.leases())
                            .make(Set.of(KEY), flight.deadline(), open -> kept(flight), mine -> make(flight));
                    return "nothing";
                });
            }
            return boarding.await(deadline).getOrDefault(KEY, "nothing");
        }

        private Set<Key> kept(Flight<String> flight) {
            Map<Key, Entry> found = storeys.findAgain(Set.of(KEY));
            found.forEach((key, entry) -> flight.land(key, entry.text()));
            return found.keySet();
        }

        private void make(Flight<String> flight) {
            try {
                assertThat(everybodyIsThere.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Entry entry = new Entry(
                    "Brot " + made.incrementAndGet(),
                    new Languages(new Language("en"), new Language("de")),
                    "claude",
                    "haiku",
                    Instant.now());
            storeys.keep(Map.of(KEY, entry));
            flight.land(KEY, entry.text());
            storeys.keepBelow(Map.of(KEY, entry));
        }

        @Override
        public void close() {
            storeys.close();
        }
    }

    @Test
    void twoHundredIdenticalRequestsOverBothAreOneCall() throws Exception {
        try (LocalRedis server = new LocalRedis().start();
                Replica one = new Replica(server);
                Replica other = new Replica(server)) {
            // When
            List<CompletableFuture<String>> answers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                for (Replica replica : List.of(one, other)) {
                    CompletableFuture<String> answer = new CompletableFuture<>();
                    answers.add(answer);
                    Thread.ofVirtual().start(() -> answer.complete(replica.ask()));
                }
            }

            // Then
            for (CompletableFuture<String> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("Brot 1");
            }
            assertThat(made).hasValue(1);
        }
    }
}
