package io.glossa.engine.offline;

import io.glossa.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The translation modes installed on this machine: read at first use, and again when a directory has changed. */
final class InstalledModes {

    private static final Logger LOG = Logger.getLogger(InstalledModes.class);

    private final List<Path> directories;
    private volatile @Nullable Found found;

    /** What was read, and how old the directories were then. */
    private record Found(List<FileTime> changed, List<Mode> modes, Set<Languages> pairs) {}

    InstalledModes(List<Path> directories) {
        this.directories = directories;
    }

    /** In the order of their names; of two with the same name the one in the later directory counts. */
    List<Mode> all() {
        return found().modes;
    }

    /** What they translate, in one step or two. */
    Set<Languages> pairs() {
        return found().pairs;
    }

    private Found found() {
        List<FileTime> changed =
                directories.stream().map(InstalledModes::changed).toList();
        Found known = found;
        if (known == null || !known.changed.equals(changed)) {
            List<Mode> modes = read();
            known = new Found(changed, modes, Itinerary.pairs(modes));
            found = known;
        }
        return known;
    }

    private List<Mode> read() {
        Map<String, Mode> byName = new LinkedHashMap<>();
        directories.stream()
                .flatMap(directory -> files(directory).stream())
                .flatMap(file -> ModeFile.read(file).stream())
                .forEach(mode -> byName.put(mode.name(), mode));
        LOG.infof("%d translation modes of Apertium are installed", byName.size());
        return List.copyOf(byName.values());
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException missing) {
            return List.of();
        }
    }

    private static FileTime changed(Path directory) {
        try {
            return Files.getLastModifiedTime(directory);
        } catch (IOException missing) {
            return FileTime.fromMillis(0);
        }
    }
}
