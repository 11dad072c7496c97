package io.glossa.depot;

import io.glossa.cache.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Things in files of their own, one each, in a folder that belongs to this process alone. A file begins with the end of its
 * time, in eight bytes of milliseconds since 1970; what is over is removed then, or at the next start.
 */
final class OnDisk implements Depot {

    private static final Logger LOG = Logger.getLogger(OnDisk.class);

    private final Path folder;
    private final InstantSource clock;

    OnDisk(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        there().forEach(this::removeInTime);
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public synchronized boolean put(String name, byte[] thing, Duration time) {
        Path file = file(name);
        long end = clock.instant().plus(time).toEpochMilli();
        byte[] written = ByteBuffer.allocate(Long.BYTES + thing.length)
                .putLong(end)
                .put(thing)
                .array();
        try {
            WholeFile.write(file, written);
        } catch (IOException e) {
            LOG.warnf("Nothing can be kept in %s: %s", folder, e);
            return false;
        }
        removeInTime(file);
        return true;
    }

    @Override
    public synchronized boolean replace(String name, byte[] old, byte[] thing, Duration time) {
        return get(name).filter(kept -> Arrays.equals(kept, old)).isPresent() && put(name, thing, time);
    }

    @Override
    public Optional<byte[]> get(String name) {
        Path file = file(name);
        try {
            ByteBuffer written = ByteBuffer.wrap(Files.readAllBytes(file));
            if (written.remaining() < Long.BYTES || isOver(written.getLong())) {
                return Optional.empty();
            }
            byte[] thing = new byte[written.remaining()];
            written.get(thing);
            return Optional.of(thing);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warnf("What is kept in %s can't be read: %s", folder, e);
            throw new DepotAwayException("The disk can't be read now.");
        }
    }

    @Override
    public synchronized void remove(String name) {
        remove(file(name));
    }

    private void remove(Path file) {
        try {
            WholeFile.remove(file);
        } catch (IOException e) {
            LOG.warnf("What is kept in %s can't be removed: %s", folder, e);
        }
    }

    private List<Path> there() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            LOG.warnf("What is kept in %s can't be read: %s", folder, e);
            return List.of();
        }
    }

    /** Looks again where something else has come under its name meanwhile, whose time is longer. */
    private synchronized void removeInTime(Path file) {
        try (var content = Files.newInputStream(file)) {
            byte[] end = content.readNBytes(Long.BYTES);
            long left = end.length < Long.BYTES
                    ? 0
                    : ByteBuffer.wrap(end).getLong() - clock.instant().toEpochMilli();
            if (left <= 0) {
                remove(file);
            } else {
                CompletableFuture.delayedExecutor(left, TimeUnit.MILLISECONDS).execute(() -> removeInTime(file));
            }
        } catch (NoSuchFileException e) {
            LOG.tracef("%s is gone", file);
        } catch (IOException e) {
            LOG.warnf("What is kept in %s can't be read: %s", folder, e);
        }
    }

    private boolean isOver(long end) {
        return !Instant.ofEpochMilli(end).isAfter(clock.instant());
    }

    private Path file(String name) {
        return folder.resolve(Name.checked(name));
    }
}
