package io.glossa.api.file;

import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.gateway.Terms;
import io.glossa.gateway.Trace;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * All files that are waiting, worked on or kept: in memory, and in the archive for whoever asks after a restart, or another
 * replica.
 */
@Singleton
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    /** So long a file that comes again is taken for the same: a client has not waited for the answer. */
    private static final Duration SOON = Duration.ofMinutes(2);

    /** The translation of a file is taken to be as large as the file until it is there. */
    private static final int COPIES = 2;

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** How long the end waits for those that are at it. */
    private static final Duration LAST = Duration.ofSeconds(2);

    /** What is done to a file. */
    interface Work {
        Job.State translated(Assignment assignment, Terms terms, Trace trace);
    }

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SecureRandom random = new SecureRandom();
    private final Turns turns;
    private final DocumentSettings settings;
    private final InstantSource clock;
    private final Archive archive;

    Jobs(Work work, DocumentSettings settings, InstantSource clock, Archive archive) {
        this.settings = settings;
        this.clock = clock;
        this.archive = archive;
        this.turns = new Turns(settings.concurrency(), work);
    }

    /**
     * Takes a file on.
     *
     * @param size of the file, in bytes
     * @param giveBack what is done where it fails
     * @throws Refusal where there are too many already; then nothing is done
     */
    Job begin(Assignment assignment, Fingerprint print, long size, Terms terms, Trace trace, Runnable giveBack) {
        Slip slip = Slip.of(assignment, print.owner(), clock.instant(), random);
        Job job = begun(new Job(slip, print, size * COPIES));
        threads.execute(() -> end(job, () -> turns.translated(job, assignment, terms, trace), giveBack));
        return job;
    }

    /**
     * Takes a file on that has come already, and not long ago: it gets an id and a key of its own, and is done when the first
     * one is, at no cost. Empty where there is no such file, or it failed or was fetched.
     *
     * @throws Refusal where there are too many already
     */
    Optional<Job> again(Fingerprint print, long size) {
        Instant earliest = clock.instant().minus(SOON);
        return jobs.values().stream()
                .filter(job -> job.comesAgainAs(print, earliest))
                .findFirst()
                .map(first -> {
                    Slip slip = first.slip().again(clock.instant(), random);
                    Job job = begun(new Job(slip, null, size * COPIES));
                    threads.execute(() -> end(job, first::await, () -> {}));
                    return job;
                });
    }

    private Job begun(Job job) {
        add(job);
        archive.keep(job.slip(), job.state());
        return job;
    }

    private synchronized void add(Job job) {
        sweep();
        long bytes = jobs.values().stream().mapToLong(Job::bytes).sum();
        if (jobs.size() >= settings.most()
                || bytes + job.bytes() > settings.memory().asLongValue()) {
            throw new Refusal(Problem.of(
                            429,
                            "too-many-documents",
                            "Too many documents",
                            "Too many documents are waiting or not fetched yet. Try again later.")
                    .after(PAUSE));
        }
        jobs.put(job.id(), job);
    }

    /**
     * The file that is known by an id, for whom it belongs to.
     *
     * @throws Refusal where there is none, or the key is another one; or where that can't be told now
     */
    public Job named(String id, String key, String owner) {
        Job job = open(id, key);
        if (!job.belongsTo(owner)) {
            throw notFound();
        }
        return job;
    }

    /** The same for whoever knows the key. */
    public Job open(String id, String key) {
        sweep();
        Job known = jobs.get(id);
        if (known != null && known.isKeptElsewhere() && archive.isGone(id)) {
            jobs.remove(id);
        }
        return Optional.ofNullable(jobs.get(id))
                .or(() -> archive.find(id))
                .filter(job -> job.slip().opensWith(key))
                .orElseThrow(Jobs::notFound);
    }

    /** Forgets a file. */
    public void remove(Job job) {
        jobs.remove(job.id());
        archive.remove(job.id());
    }

    private void end(Job job, Supplier<Job.State> outcome, Runnable giveBack) {
        Job.State last = new Job.State.Failed(FileWork.stopped());
        try {
            last = outcome.get();
        } finally {
            if (Thread.interrupted()) {
                // This thread ends with the file, and what is left to be written must not be interrupted, too.
                LOG.debug("The service is stopped before a file is done");
            }
            // Who hears that it is done finds it, whatever becomes of this process.
            boolean kept = archive.keep(job.slip(), last);
            if (last instanceof Job.State.Failed) {
                giveBack.run();
            }
            job.ends(last, clock.instant(), kept);
        }
        LOG.debugf("A file of %d code points is done", job.characters());
        CompletableFuture.delayedExecutor(settings.ttl().toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::sweep);
    }

    private void sweep() {
        jobs.values()
                .removeIf(job -> job.ended()
                        .filter(end -> end.plus(settings.ttl()).compareTo(clock.instant()) <= 0)
                        .isPresent());
    }

    private static Refusal notFound() {
        return new Refusal(Problem.of(404, "not-found", "Not Found", "Document not found"));
    }

    /** What is not done by now has failed, and there is a moment for that to be kept. */
    @PreDestroy
    void stop() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Files are still worked on at the end of the service");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
