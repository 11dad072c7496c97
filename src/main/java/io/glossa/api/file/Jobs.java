package io.glossa.api.file;

import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.gateway.Terms;
import io.glossa.gateway.Trace;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * All files that are waiting, worked on or kept, in memory and nowhere else: a restart forgets them, and their senders send
 * them again. What of them was translated by then is in the cache as always.
 */
@Singleton
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    /** As long as DeepL's, in bytes. */
    private static final int ID = 16;

    private static final int KEY = 32;

    /** The translation of a file is taken to be as large as the file until it is there. */
    private static final int COPIES = 2;

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** What is done to a file. */
    interface Work {
        Job.State translated(Assignment assignment, Terms terms, Trace trace);
    }

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns;
    private final Work work;
    private final DocumentSettings settings;
    private final InstantSource clock;

    Jobs(Work work, DocumentSettings settings, InstantSource clock) {
        this.work = work;
        this.settings = settings;
        this.clock = clock;
        this.turns = new Semaphore(settings.concurrency(), true);
    }

    /**
     * Takes a file on.
     *
     * @param owner the account that it belongs to
     * @param size of the file, in bytes
     * @param giveBack what is done where it fails
     * @throws Refusal where there are too many already; then nothing is done
     */
    Job begin(Assignment assignment, String owner, long size, Terms terms, Trace trace, Runnable giveBack) {
        Job job = new Job(hex(ID), hex(KEY), owner, assignment, size * COPIES);
        add(job);
        threads.execute(() -> run(job, assignment, terms, trace, giveBack));
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
     * @throws Refusal where there is none, or the key is another one
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
        Job job = jobs.get(id);
        if (job == null || !job.opensWith(key)) {
            throw notFound();
        }
        return job;
    }

    /** Forgets a file. */
    public void remove(Job job) {
        jobs.remove(job.id());
    }

    private void run(Job job, Assignment assignment, Terms terms, Trace trace, Runnable giveBack) {
        Job.State last = new Job.State.Failed(FileWork.stopped());
        try {
            turns.acquire();
            try {
                job.begins();
                last = work.translated(assignment, terms, trace);
            } finally {
                turns.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            if (last instanceof Job.State.Failed) {
                giveBack.run();
            }
            job.ends(last, clock.instant());
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

    private String hex(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().withUpperCase().formatHex(drawn);
    }

    private static Refusal notFound() {
        return new Refusal(Problem.of(404, "not-found", "Not Found", "Document not found"));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
