package io.glossa.api.file;

import io.glossa.api.Problem;
import io.glossa.api.Remark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

    private final String id;
    private final String key;
    private final String owner;
    private final String name;
    private final FileKind kind;
    private final long characters;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile State state = new State.Waiting();
    private volatile long bytes;
    private volatile @Nullable Instant ended;

    /**
     * @param key who knows it may have the file
     * @param owner the account that it belongs to
     * @param bytes of memory that it takes until it is done
     */
    Job(String id, String key, String owner, Assignment assignment, long bytes) {
        this.id = id;
        this.key = key;
        this.owner = owner;
        this.name = assignment.name();
        this.kind = assignment.kind();
        this.characters = assignment.content().characters();
        this.bytes = bytes;
    }

    public String id() {
        return id;
    }

    public String key() {
        return key;
    }

    /** The name that the file came with. */
    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** What its text counts as, in code points. */
    public long characters() {
        return characters;
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

    /** Takes as long wherever a wrong key differs from the right one. */
    boolean opensWith(String given) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    boolean belongsTo(String account) {
        return owner.equals(account);
    }

    long bytes() {
        return bytes;
    }

    /** When it was done, or failed; empty where it is not yet. */
    Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    void begins() {
        state = new State.Working();
    }

    void ends(State last, Instant now) {
        bytes = last instanceof State.Done done ? done.bytes().length : 0;
        state = last;
        ended = now;
        end.countDown();
    }
}
