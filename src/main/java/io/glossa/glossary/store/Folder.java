package io.glossa.glossary.store;

import io.glossa.failure.Complaints;
import io.glossa.failure.FailureException;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.TermList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** A folder of glossaries' files, which are read again when they change. All files of one name make one glossary. */
final class Folder {

    private static final Logger LOG = Logger.getLogger(Folder.class);

    private record Stamp(FileTime changed, long size) {}

    /** A file as it was read. */
    private record Read(FileName name, Stamp stamp, Contents contents) {}

    private final Path path;
    private final String setting;
    private final String keptIn;
    private final Map<Path, Read> files = new TreeMap<>();

    /** What could not be read, so that it is told once. */
    private final Map<Path, Stamp> bad = new HashMap<>();

    private Map<String, StoredGlossary> glossaries = Map.of();

    /** @param setting that names it, for who looks for a mistake */
    Folder(Path path, String setting, String keptIn) {
        this.path = path;
        this.setting = setting;
        this.keptIn = keptIn;
    }

    Path path() {
        return path;
    }

    /** @throws IllegalArgumentException naming every file that is wrong, and the line in it */
    void readAll() {
        Complaints complaints = new Complaints();
        look((file, why) -> complaints.add(setting + ": " + file + ", " + why));
        complaints.orThrow();
    }

    /** The glossaries as the files are now. Of one that is wrong now, its last good version. */
    synchronized Map<String, StoredGlossary> all() {
        look((file, why) -> LOG.errorf(
                "%s, %s; %s",
                file, why, files.containsKey(file) ? "its last good version stays in use" : "it is left out"));
        return glossaries;
    }

    private synchronized void look(BiConsumer<Path, String> wrong) {
        List<Path> there = list();
        boolean changed = files.keySet().retainAll(there);
        bad.keySet().retainAll(there);
        for (Path file : there) {
            changed |= look(file, wrong);
        }
        if (changed) {
            glossaries = joined();
        }
    }

    private boolean look(Path file, BiConsumer<Path, String> wrong) {
        try {
            Stamp stamp = stamp(file);
            Read last = files.get(file);
            if (stamp.equals(bad.get(file)) || (last != null && last.stamp().equals(stamp))) {
                return false;
            }
            Optional<FileName> name = FileName.of(file.getFileName().toString());
            if (name.isEmpty()) {
                return false;
            }
            bad.put(file, stamp);
            Limits.checkBytes(stamp.size());
            Contents contents = name.get()
                    .format()
                    .read(Files.readAllBytes(file), name.get().direction());
            Limits.checkEntries(contents.terms().size());
            files.put(file, new Read(name.get(), stamp, contents));
            bad.remove(file);
            return true;
        } catch (AccessDeniedException e) {
            wrong.accept(file, "it may not be read");
        } catch (IOException e) {
            // Gone, or being saved: the next look will tell.
            LOG.debugf(e, "%s can't be read", file);
        } catch (FailureException e) {
            wrong.accept(file, e.failure().message());
        } catch (Misread | IllegalArgumentException e) {
            wrong.accept(file, String.valueOf(e.getMessage()));
        }
        return false;
    }

    private List<Path> list() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("%s can't be read: %s", path, e);
            return List.copyOf(files.keySet());
        }
    }

    private Map<String, StoredGlossary> joined() {
        Map<String, List<Read>> byName = new TreeMap<>();
        files.values()
                .forEach(read -> byName.computeIfAbsent(read.name().glossary(), n -> new ArrayList<>())
                        .add(read));
        Map<String, StoredGlossary> all = new TreeMap<>();
        byName.forEach((name, reads) -> {
            Set<GlossaryTerm> terms = new LinkedHashSet<>();
            Instant changed = Instant.EPOCH;
            String title = "";
            for (Read read : reads) {
                terms.addAll(read.contents().terms());
                title = title.isEmpty() ? read.contents().title() : title;
                Instant here = read.stamp().changed().toInstant();
                changed = here.isAfter(changed) ? here : changed;
            }
            StoredGlossary before = glossaries.get(name);
            TermList list = new TermList(List.copyOf(terms));
            // What has not changed keeps what it has prepared.
            all.put(
                    name,
                    before != null
                                    && before.terms().equals(list)
                                    && before.title().equals(title)
                                    && before.changed().equals(changed)
                            ? before
                            : new StoredGlossary(name, title, list, changed, keptIn));
        });
        return Map.copyOf(all);
    }

    private static Stamp stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.lastModifiedTime(), attributes.size());
    }
}
