package io.glossa.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Writes small files whole: beside their place, forced to the disk, and then renamed. Whenever the process is killed, there is
 * the old one or the new one.
 */
public final class WholeFile {

    private static final Logger LOG = Logger.getLogger(WholeFile.class);

    private WholeFile() {}

    /** @throws IOException where it can't be written; then the old one is still there */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = folder(file);
        Files.createDirectories(folder);
        // A dot before its name: who reads the folder does not take it for a file of it.
        Path beside = folder.resolve("." + file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
    }

    /** @throws IOException where it can't be removed; one that is not there is gone */
    public static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        force(folder(file));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder is no file");
    }

    /** A name is on the disk when its folder is. Not every system can force one. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debugf(e, "%s can't be forced to the disk", folder);
        }
    }
}
