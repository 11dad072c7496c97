package io.glossa.api.file;

import io.glossa.api.Problem;
import io.glossa.api.Remark;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One file from its arrival until it is fetched, or too old. Safe for many threads. */
public final class Job {

    /** How far it is. */
    public sealed interface State {

        /** Others are worked on. */
        record Waiting() implements State {}

        record Working() implements State {}

        /**
         * It is translated.
         *
         * @param remark null where there is nothing to be said
         */
        @SuppressWarnings("ArrayRecordComponent") // Never compared: it is handed out as it is.
        record Done(byte[] bytes, @Nullable Remark remark) implements State {}

        record Failed(Problem problem) implements State {}
    }

    private final Slip slip;
    private final @Nullable Fingerprint print;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile State state = new State.Waiting();
    private volatile long bytes;
    private volatile @Nullable Instant ended;
    private volatile boolean keptElsewhere;

    /**
     * @param print by what it is known should it come again; null where that need not be known
     * @param bytes of memory that it takes until it is done
     */
    Job(Slip slip, @Nullable Fingerprint print, long bytes) {
        this.slip = slip;
        this.print = print;
        this.bytes = bytes;
    }

    /** One that is kept elsewhere, as it is there now. */
    static Job kept(Slip slip, State state) {
        Job job = new Job(slip, null, 0);
        job.state = state;
        return job;
    }

    Slip slip() {
        return slip;
    }

    public String id() {
        return slip.id();
    }

    public String key() {
        return slip.key();
    }

    /** The name that the file came with. */
    public String name() {
        return slip.name();
    }

    public FileKind kind() {
        return slip.kind();
    }

    /** What its text counts as, in code points. */
    public long characters() {
        return slip.characters();
    }

    public State state() {
        return state;
    }

    /** Waits until it is done, or has failed, or nothing is waited for any more. */
    public State await() {
        try {
            end.await();
            return state;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new State.Failed(FileWork.stopped());
        }
    }

    boolean belongsTo(String account) {
        return slip.owner().equals(account);
    }

    /** Whether a file with this fingerprint is this one come again: then it is of no use to do the same twice. */
    boolean comesAgainAs(Fingerprint other, Instant earliest) {
        return other.equals(print) && slip.taken().isAfter(earliest) && !(state instanceof State.Failed);
    }

    long bytes() {
        return bytes;
    }

    /** When it was done, or failed; empty where it is not yet. */
    Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    /** Whether it is done, or has failed, and is kept beyond this process. */
    boolean isKeptElsewhere() {
        return keptElsewhere;
    }

    void begins() {
        state = new State.Working();
    }

    /** @param elsewhere whether it is kept beyond this process, too */
    void ends(State last, Instant now, boolean elsewhere) {
        keptElsewhere = elsewhere;
        bytes = last instanceof State.Done done ? done.bytes().length : 0;
        state = last;
        ended = now;
        end.countDown();
    }
}
