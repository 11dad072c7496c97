package io.glossa.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The file of the disk storey: where it is, and what becomes of one that can't be read. */
final class DiskFile {

    static final String NAME = "glossa-cache.mv";

    private static final Logger LOG = Logger.getLogger(DiskFile.class);
    private static final String SETTING = "glossa.cache.disk.path";

    private final Path path;
    private final long limit;
    private final InstantSource clock;
    private final SteadyDisk disk;

    /** @param path the file, or the folder that it is in */
    DiskFile(Path path, long limit, InstantSource clock, SteadyDisk disk) {
        Path absolute = path.toAbsolutePath().normalize();
        this.path = Files.isDirectory(absolute) ? absolute.resolve(NAME) : absolute;
        this.limit = limit;
        this.clock = clock;
        this.disk = disk;
    }

    /**
     * Opens the file, or a new one where it is missing, or damaged: then it is set aside.
     *
     * @throws IllegalArgumentException where that can't be done; the message names the setting and what to do
     */
    DiskLog open() {
        checkFolder();
        try {
            return new DiskLog(path, limit, disk);
        } catch (RuntimeException e) {
            if (code(e) == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalArgumentException(
                        SETTING + ": " + path + " is in use by another process; give each its own", e);
            }
            if (!damaged(e) || !Files.exists(path)) {
                throw cannot("can't be opened", e);
            }
            setAside(e);
            return new DiskLog(path, limit, disk);
        }
    }

    /**
     * Looks whether it could be opened: makes nothing, and takes no lock.
     *
     * @throws IllegalArgumentException where it could not
     */
    void check() {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        boolean rightKind = there.equals(path) ? Files.isRegularFile(there) : Files.isDirectory(there);
        if (!rightKind || !Files.isWritable(there)) {
            throw cannot("can't be written", null);
        }
    }

    /** Gives the damaged file another name, for who wants to look into it. */
    void setAside(RuntimeException why) {
        String time = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS")
                .withZone(ZoneOffset.UTC)
                .format(clock.instant());
        Path aside = path.resolveSibling(path.getFileName() + ".damaged-" + time);
        try {
            Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw cannot("is damaged and can't be renamed; remove it", e);
        }
        removeOlder(aside);
        LOG.warnf("The cache file %s is damaged (%s): it is now %s, and a new one is begun", path, why, aside);
    }

    /** One is enough to look into, and more could fill the disk. */
    private void removeOlder(Path aside) {
        String prefix = path.getFileName() + ".damaged-";
        try (Stream<Path> siblings = Files.list(aside.getParent())) {
            for (Path each : siblings.filter(one -> one.getFileName().toString().startsWith(prefix))
                    .toList()) {
                if (!each.equals(aside)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException e) {
            LOG.debugf(e, "Older damaged files of %s could not be removed", path);
        }
    }

    /** Whether that came from what stands in the file, and not from there being no room for more, or no memory. */
    static boolean damaged(RuntimeException e) {
        int code = code(e);
        return code != DataUtils.ERROR_WRITING_FAILED
                && code != DataUtils.ERROR_CLOSED
                && code != DataUtils.ERROR_FILE_LOCKED
                && !(e.getCause() instanceof VirtualMachineError);
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private void checkFolder() {
        Path folder = path.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw cannot("can't be written: its folder can't be made", e);
        }
        Path written = Files.exists(path) || folder == null ? path : folder;
        if (!Files.isWritable(written) || Files.isDirectory(path)) {
            throw cannot("can't be written", null);
        }
    }

    private IllegalArgumentException cannot(String what, @Nullable Exception why) {
        return new IllegalArgumentException(
                SETTING + ": " + path + " " + what + "; name a file in a folder that the service may write to", why);
    }

    private static int code(RuntimeException e) {
        return e instanceof MVStoreException store ? store.getErrorCode() : -1;
    }
}
