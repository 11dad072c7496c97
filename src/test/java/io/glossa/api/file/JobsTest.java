package io.glossa.api.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.depot.Workers;
import io.glossa.document.Format;
import io.glossa.gateway.Terms;
import io.glossa.gateway.Trace;
import io.glossa.language.Language;
import io.glossa.task.CacheUse;
import io.glossa.task.Deadline;
import io.glossa.task.Style;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobsTest {

    private static final Jobs.Work ECHO = (assignment, terms, trace) ->
            new Job.State.Done(assignment.content().with(assignment.content().text()), null);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final AtomicInteger givenBack = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final DepotInMemory depot = new DepotInMemory(false, now::get);

    private record Settings(int concurrency, int most, long bytes) implements DocumentSettings {
        @Override
        public int text() {
            return 1000;
        }

        @Override
        public Duration deadline() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration ttl() {
            return Duration.ofHours(1);
        }

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(bytes));
        }
    }

    @Test
    void keepsATranslatedFileForItsTime() throws Exception {
        Jobs jobs = jobs(ECHO, new Settings(4, 10, 1000));
        Job job = begin(jobs, 10);
        job.await();

        now.set(now.get().plus(Duration.ofMinutes(59)));
        assertThat(jobs.named(job.id(), job.key(), "newsroom").state()).isInstanceOf(Job.State.Done.class);

        now.set(now.get().plus(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> jobs.named(job.id(), job.key(), "newsroom")).hasMessage("Document not found");
    }

    @Test
    void showsItToNobodyElse() {
        Jobs jobs = jobs(ECHO, new Settings(4, 10, 1000));
        Job job = begin(jobs, 10);

        assertThatThrownBy(() -> jobs.named(job.id(), job.key(), "shop")).hasMessage("Document not found");
        assertThatThrownBy(() -> jobs.named(job.id(), job.id(), "newsroom")).hasMessage("Document not found");
        assertThat(jobs.open(job.id(), job.key())).isSameAs(job);
    }

    @Test
    void takesNoMoreFilesThanItMayKeep() {
        Jobs jobs = jobs(ECHO, new Settings(4, 2, 1000));
        begin(jobs, 10);
        Job second = begin(jobs, 10);

        assertThatThrownBy(() -> begin(jobs, 10))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(429));

        jobs.remove(second);
        assertThat(begin(jobs, 10)).isNotNull();
    }

    @Test
    void takesNoMoreBytesThanItMayKeepAndCountsTheTranslationAsLargeAsTheFileUntilItIsThere() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Jobs jobs = jobs(waiting(go), new Settings(4, 100, 100));
        Job first = begin(jobs, 40);

        assertThatThrownBy(() -> begin(jobs, 11)).isInstanceOf(Refusal.class);
        go.countDown();
        first.await();

        assertThat(begin(jobs, 30)).isNotNull();
    }

    @Test
    void letsFilesWaitForTheirTurn() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Jobs jobs = jobs(waiting(go), new Settings(1, 10, 1000));
        Job one = begin(jobs, 10);
        Job other = begin(jobs, 10);
        while (one.state() instanceof Job.State.Waiting && other.state() instanceof Job.State.Waiting) {
            Thread.onSpinWait();
        }
        Job waiting = one.state() instanceof Job.State.Waiting ? one : other;

        assertThat(waiting.state()).isInstanceOf(Job.State.Waiting.class);
        go.countDown();
        assertThat(waiting.await()).isInstanceOf(Job.State.Done.class);
    }

    @Test
    void givesBackWhatWasChargedForAFileThatFails() throws Exception {
        Problem problem = Problem.of(400, "invalid-request", "Wrong", "It is wrong.");
        Job failed = begin(jobs((a, t, r) -> new Job.State.Failed(problem), new Settings(1, 10, 1000)), 10);
        assertThat(failed.await()).isEqualTo(new Job.State.Failed(problem));
        assertThat(givenBack).hasValue(1);

        begin(jobs(ECHO, new Settings(1, 10, 1000)), 10).await();
        assertThat(givenBack).hasValue(1);
    }

    @Test
    void tellsThatTheEndOfTheServiceCameFirst() throws Exception {
        Jobs jobs = jobs(waiting(new CountDownLatch(1)), new Settings(1, 10, 1000));
        Job working = begin(jobs, 10);
        Job waiting = begin(jobs, 10);

        jobs.stop();

        assertThat(working.await()).isInstanceOf(Job.State.Failed.class);
        assertThat(waiting.await()).isInstanceOf(Job.State.Failed.class);
        assertThat(givenBack).hasValue(2);
    }

    @Test
    void aFileThatComesAgainSoonIsDoneOnceAndHasItsOwnKey() throws Exception {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        Jobs jobs = jobs(counting(done, waiting(go)), new Settings(4, 10, 1000));

        Job first = begin(jobs, 10, "newsroom", "a.txt");
        now.set(now.get().plusSeconds(100));
        Job again = begin(jobs, 10, "newsroom", "a.txt");
        go.countDown();

        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.key()).isNotEqualTo(first.key());
        assertThat(again.await()).isSameAs(first.await());
        jobs.remove(first);
        assertThat(jobs.named(again.id(), again.key(), "newsroom")).isSameAs(again);
        assertThat(again.slip().charged()).isZero();
        assertThat(done).hasValue(1);
    }

    @Test
    void aFileThatComesAgainFromAnotherOrOtherwiseOrLaterIsAnother() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Jobs jobs = jobs(counting(done, ECHO), new Settings(4, 10, 1000));
        begin(jobs, 10, "newsroom", "a.txt").await();

        begin(jobs, 10, "shop", "a.txt").await();
        begin(jobs, 10, "newsroom", "b.txt").await();
        begin(jobs, 11, "newsroom", "a.txt").await();
        now.set(now.get().plus(Duration.ofMinutes(2)));
        begin(jobs, 10, "newsroom", "a.txt").await();

        assertThat(done).hasValue(5);
    }

    @Test
    void aFileThatFailedOrWasFetchedIsDoneAnewWhenItComesAgain() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Problem problem = Problem.of(400, "invalid-request", "Wrong", "It is wrong.");
        Jobs failing = jobs(counting(done, (a, t, r) -> new Job.State.Failed(problem)), new Settings(4, 10, 1000));
        begin(failing, 10, "newsroom", "a.txt").await();
        begin(failing, 10, "newsroom", "a.txt").await();
        assertThat(done).hasValue(2);

        Jobs jobs = jobs(counting(done, ECHO), new Settings(4, 10, 1000));
        Job fetched = begin(jobs, 10, "newsroom", "a.txt");
        fetched.await();
        jobs.remove(fetched);
        begin(jobs, 10, "newsroom", "a.txt").await();
        assertThat(done).hasValue(4);
    }

    @Test
    void aRestartForgetsNoFileThatIsDone() throws Exception {
        Job done = begin(jobs(ECHO, new Settings(4, 10, 1000)), 10);
        done.await();

        Jobs restarted = jobs(ECHO, new Settings(4, 10, 1000));

        assertThat(restarted.named(done.id(), done.key(), "newsroom").state())
                .isInstanceOfSatisfying(
                        Job.State.Done.class, state -> assertThat(state.bytes()).hasSize(10));
        assertThatThrownBy(() -> restarted.named(done.id(), done.id(), "newsroom"))
                .hasMessage("Document not found");
        assertThatThrownBy(() -> restarted.named(done.id(), done.key(), "shop")).hasMessage("Document not found");
        restarted.remove(done);
        assertThatThrownBy(() -> restarted.named(done.id(), done.key(), "newsroom"))
                .hasMessage("Document not found");
    }

    @Test
    void whatOneReplicaHasHandedOutIsGoneAtTheOthers() {
        DepotInMemory redis = new DepotInMemory(true, now::get);
        Jobs one = jobs(ECHO, new Settings(4, 10, 1000), redis);
        Jobs other = jobs(ECHO, new Settings(4, 10, 1000), redis);
        Job job = begin(one, 10);
        job.await();
        assertThat(one.named(job.id(), job.key(), "newsroom")).isSameAs(job);

        other.remove(other.named(job.id(), job.key(), "newsroom"));

        assertThatThrownBy(() -> one.named(job.id(), job.key(), "newsroom")).hasMessage("Document not found");
    }

    @Test
    void aFileIsInMemoryWhereItCanBeKeptNowhereElse() {
        DepotInMemory redis = new DepotInMemory(true, now::get);
        redis.away().set(true);
        Jobs jobs = jobs(ECHO, new Settings(4, 10, 1000), redis);
        Job job = begin(jobs, 10);
        job.await();

        assertThat(jobs.named(job.id(), job.key(), "newsroom")).isSameAs(job);
        redis.away().set(false);
        assertThat(jobs.named(job.id(), job.key(), "newsroom")).isSameAs(job);
    }

    @Test
    void whatTheEndOfTheServiceCameBeforeIsToldAfterTheRestart() {
        Jobs jobs = jobs(waiting(new CountDownLatch(1)), new Settings(1, 10, 1000));
        Job working = begin(jobs, 10);

        jobs.stop();

        assertThat(jobs(ECHO, new Settings(1, 10, 1000))
                        .named(working.id(), working.key(), "newsroom")
                        .state())
                .isEqualTo(new Job.State.Failed(FileWork.stopped()));
        assertThat(givenBack).hasValue(1);
    }

    private static Jobs.Work counting(AtomicInteger done, Jobs.Work work) {
        return (assignment, terms, trace) -> {
            done.incrementAndGet();
            return work.translated(assignment, terms, trace);
        };
    }

    private static Jobs.Work waiting(CountDownLatch go) {
        return (assignment, terms, trace) -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                return new Job.State.Failed(FileWork.stopped());
            }
            return ECHO.translated(assignment, terms, trace);
        };
    }

    private Jobs jobs(Jobs.Work work, DocumentSettings settings) {
        return jobs(work, settings, depot);
    }

    private Jobs jobs(Jobs.Work work, DocumentSettings settings, DepotInMemory depot) {
        Archive archive = new Archive(
                depot, new Workers(depot, Duration.ofHours(1)), (owner, characters, when) -> {}, settings.ttl());
        return new Jobs(work, settings, now::get, archive);
    }

    /** Each is another file. */
    private Job begin(Jobs jobs, int bytes) {
        return begin(jobs, bytes, "newsroom", "%d.txt".formatted(files.incrementAndGet()));
    }

    private Job begin(Jobs jobs, int bytes, String owner, String name) {
        byte[] text = "x".repeat(bytes).getBytes(StandardCharsets.UTF_8);
        Assignment assignment = new Assignment(
                name,
                FileKind.TEXT,
                TextContent.of(text, Format.PLAIN),
                Optional.empty(),
                new Language("de"),
                Style.PLAIN,
                false);
        Terms terms = new Terms(
                Optional.empty(),
                "",
                Set.of(),
                false,
                CacheUse.FULL,
                Deadline.in(Duration.ofMinutes(1), Clock.systemUTC()));
        Fingerprint print = Fingerprint.of(assignment, owner, text);
        return jobs.again(print, bytes)
                .orElseGet(() -> jobs.begin(assignment, print, bytes, terms, new Trace(), givenBack::incrementAndGet));
    }
}
