package io.glossa.glossary.store;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Glossaries in files of their own, one each, which people can read. A file is written beside its place, forced to the disk, and
 * then renamed: whenever the process is killed, there is the old one or the new one, whole.
 */
final class OnDisk implements GlossaryStore {

    private static final Logger LOG = Logger.getLogger(OnDisk.class);
    private static final Format FORMAT = Format.TSV;

    private final Folder folder;

    /**
     * @param setting that names the folder, for who looks for a mistake
     * @throws IllegalArgumentException naming the file and the line that are wrong
     */
    OnDisk(Path path, String setting) {
        folder = new Folder(path, setting, "disk");
        folder.readAll();
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public String place() {
        return "in " + folder.path();
    }

    @Override
    public Map<String, StoredGlossary> all() {
        return folder.all();
    }

    @Override
    public synchronized boolean put(StoredGlossary glossary, Expected expected) {
        if (!expected.is(Optional.ofNullable(all().get(glossary.name())))) {
            return false;
        }
        try {
            Files.createDirectories(folder.path());
            Path file = file(glossary.name());
            // A dot before its name: such files are not read.
            Path beside = folder.path().resolve("." + file.getFileName() + ".new");
            try (FileChannel channel = FileChannel.open(
                    beside,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(FORMAT.bytes(glossary.contents()));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder.path());
            return true;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public synchronized boolean remove(String name, Expected expected) {
        if (!expected.is(Optional.ofNullable(all().get(name)))) {
            return false;
        }
        try {
            Files.deleteIfExists(file(name));
            force(folder.path());
            return true;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private Path file(String name) {
        return folder.path().resolve(name + "." + FORMAT.extension());
    }

    /** A name is on the disk when its folder is. Not every system can force one. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debugf(e, "%s can't be forced to the disk", folder);
        }
    }

    private FailureException unavailable(Exception e) {
        LOG.warnf("Glossaries can't be written to %s: %s", folder.path(), e);
        return new FailureException(new Failure.GlossariesUnavailable("their folder can't be written to"), e);
    }
}
