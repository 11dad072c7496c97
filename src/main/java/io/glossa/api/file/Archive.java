package io.glossa.api.file;

import io.glossa.account.Accounts;
import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.depot.Depot;
import io.glossa.depot.DepotAwayException;
import io.glossa.depot.Depots;
import io.glossa.depot.Workers;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * What is kept of files beyond the process, so that a restart does not forget them, and other replicas know them. A file whose
 * process has ended before it was done is told as failed, and what was charged for it is given back, once.
 */
@Startup // So that what is over by now is removed though nobody asks for it.
@Singleton
class Archive {

    private static final Logger LOG = Logger.getLogger(Archive.class);

    private static final Pattern ID = Pattern.compile("[0-9A-F]{32}");

    /** Longer than any file waits for its turn. */
    private static final Duration IN_THE_WORKS = Duration.ofDays(1);

    /** Takes back what was counted for a file that failed. */
    interface Refund {
        void giveBack(String owner, long characters, Instant when);
    }

    private final Depot depot;
    private final Workers workers;
    private final Refund refund;
    private final Duration ttl;

    @Inject
    Archive(Depots depots, Accounts accounts, DocumentSettings settings) {
        this(depots, depots.open("documents"), accounts::giveBack, settings.ttl());
    }

    private Archive(Depots depots, Depot depot, Refund refund, Duration ttl) {
        this(depot, depots.workers(depot), refund, ttl);
    }

    /** @param ttl how long a file is kept that is done, or has failed */
    Archive(Depot depot, Workers workers, Refund refund, Duration ttl) {
        this.depot = depot;
        this.workers = workers;
        this.refund = refund;
        this.ttl = ttl;
    }

    /**
     * Keeps a file as it is now.
     *
     * @return false where that can't be done: it is in this process' memory only
     */
    boolean keep(Slip slip, Job.State state) {
        workers.begin();
        boolean over = state instanceof Job.State.Done || state instanceof Job.State.Failed;
        return depot.put(slip.id(), written(Kept.of(slip, state, workers.self())), over ? ttl : IN_THE_WORKS);
    }

    /**
     * A file that this process does not have in memory.
     *
     * @throws Refusal where it can't be told now whether there is one
     */
    Optional<Job> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> written = depot.get(id);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            Kept kept = Kept.read(written.get());
            boolean lost = kept.label().stage() == Label.Stage.IN_THE_WORKS
                    && !workers.lives(kept.label().worker());
            return Optional.of(
                    lost ? failed(kept, written.get()) : Job.kept(kept.label().slip(), kept.state()));
        } catch (IOException e) {
            LOG.errorf(
                    "What is kept of a document can't be read: %s", e.getClass().getSimpleName());
            return Optional.empty();
        } catch (DepotAwayException e) {
            throw new Refusal(Problem.of(
                            503,
                            "documents-unavailable",
                            "Documents are not available",
                            "Documents that this replica does not work on can't be told of now. " + e.getMessage())
                    .after(Duration.ofSeconds(1)));
        }
    }

    /** Whether another replica has handed out what is kept of a file, or its time is over. */
    boolean isGone(String id) {
        try {
            return depot.shared() && depot.get(id).isEmpty();
        } catch (DepotAwayException e) {
            LOG.debugf("Whether a document was handed out can't be told: %s", e.getMessage());
            return false;
        }
    }

    void remove(String id) {
        depot.remove(id);
    }

    /** Several replicas may find it out at the same moment: one of them writes it down. */
    private Job failed(Kept kept, byte[] written) {
        Slip slip = kept.label().slip();
        Job.State state = new Job.State.Failed(FileWork.stopped());
        if (depot.replace(slip.id(), written, written(Kept.of(slip, state, workers.self())), ttl)) {
            refund.giveBack(slip.owner(), slip.charged(), slip.taken());
        }
        return Job.kept(slip, state);
    }

    private static byte[] written(Kept kept) {
        try {
            return kept.written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
