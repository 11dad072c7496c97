package io.glossa.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A team's folder with one glossary, {@code legal}, a disk for those that are put, and leave to put them. */
public class WithGlossaries implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("glossaries");
            Files.createDirectory(folder.resolve("team"));
            Files.writeString(
                    folder.resolve("team/legal.en-de.tsv"),
                    "ceasefire\tWaffenruhe\nclimate change\tKlimawandel\nclimate\tKlima\n");
            return Map.of(
                    "glossa.glossary.dir", folder.resolve("team").toString(),
                    "glossa.glossary.admin", "true",
                    "glossa.cache.admin", "true",
                    "glossa.cache.store", "disk",
                    "glossa.cache.disk.path", folder.resolve("cache.mv").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        Path all = folder;
        if (all == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(all)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
