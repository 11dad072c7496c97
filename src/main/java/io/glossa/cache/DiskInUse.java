package io.glossa.cache;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The file in use, as long as it can be used: it sees to it that nobody has to do with damage, or with a disk that is full. A
 * damaged file is set aside for a new one at once; where the disk can't be written to, it is tried again after a pause.
 */
final class DiskInUse {

    private static final Logger LOG = Logger.getLogger(DiskInUse.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final DiskFile file;
    private final InstantSource clock;
    private final LongAdder errors = new LongAdder();
    private final ReentrantLock opening = new ReentrantLock();

    /** None during a pause. */
    private volatile @Nullable DiskLog log;

    private volatile boolean closed;
    private volatile boolean troubled;
    private Instant again = Instant.MIN;

    /** @throws IllegalArgumentException where the file can't be opened; the message names the setting and what to do */
    DiskInUse(DiskFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        log = file.open();
    }

    /** What the work returns; where it fails, that is counted and seen to, and the other value is returned. */
    <T> T attempt(Function<DiskLog, T> work, T otherwise) {
        DiskLog current = log;
        if (current == null) {
            if (!closed) {
                errors.increment();
            }
            return otherwise;
        }
        try {
            T result = work.apply(current);
            if (troubled && current.room().written()) {
                troubled = false;
                LOG.infof("The cache file %s is written again", file);
            }
            return result;
        } catch (RuntimeException e) {
            failed(current, e);
            return otherwise;
        }
    }

    void error() {
        errors.increment();
    }

    long errors() {
        return errors.sum();
    }

    void close() {
        opening.lock();
        try {
            DiskLog last = log;
            closed = true;
            log = null;
            if (last != null) {
                last.close();
            }
        } catch (RuntimeException e) {
            LOG.warnf("The cache file %s could not be closed: %s", file, e);
        } finally {
            opening.unlock();
        }
    }

    private void failed(DiskLog broken, RuntimeException e) {
        if (closed) {
            return;
        }
        errors.increment();
        opening.lock();
        try {
            if (log != broken) {
                return;
            }
            log = null;
            RuntimeException failure = broken.failure();
            RuntimeException why = failure == null ? e : failure;
            broken.abandon();
            if (DiskFile.damaged(why)) {
                file.setAside(why);
                log = file.open();
            } else {
                pause(why);
            }
        } catch (RuntimeException hopeless) {
            pause(hopeless);
        } finally {
            opening.unlock();
        }
    }

    /** Opens the file again where it is out of use, and the pause is over. */
    void openAgain() {
        opening.lock();
        try {
            if (log == null && !closed && !clock.instant().isBefore(again)) {
                log = file.open();
            }
        } catch (RuntimeException e) {
            pause(e);
        } finally {
            opening.unlock();
        }
    }

    /** Warns once, until the file could be written again. */
    private void pause(RuntimeException why) {
        again = clock.instant().plus(PAUSE);
        if (!troubled) {
            LOG.warnf("The cache file %s can't be written: answers are not kept there until it can (%s)", file, why);
        }
        troubled = true;
    }
}
