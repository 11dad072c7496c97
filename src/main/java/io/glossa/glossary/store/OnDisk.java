package io.glossa.glossary.store;

import io.glossa.cache.WholeFile;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.io.IOException;
import java.nio.file.Path;
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
            WholeFile.write(file(glossary.name()), FORMAT.bytes(glossary.contents()));
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
            WholeFile.remove(file(name));
            return true;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private Path file(String name) {
        return folder.path().resolve(name + "." + FORMAT.extension());
    }

    private FailureException unavailable(Exception e) {
        LOG.warnf("Glossaries can't be written to %s: %s", folder.path(), e);
        return new FailureException(new Failure.GlossariesUnavailable("their folder can't be written to"), e);
    }
}
