package io.glossa.glossary.store;

import io.glossa.cache.CacheSettings;
import io.glossa.cache.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens what the settings name. */
final class Opening {

    private static final String DIR = "glossa.glossary.dir";

    /** Within the team's folder, so that its own files are never written over. */
    private static final String STORED = "stored";

    private Opening() {}

    /** @throws IllegalArgumentException naming the folder, or the file and the line that are wrong */
    static Optional<Folder> folder(Optional<Path> dir) {
        dir.filter(path -> !Files.isDirectory(path)).ifPresent(missing -> {
            throw new IllegalArgumentException(DIR + ": there is no folder " + missing);
        });
        Optional<Folder> folder = dir.map(path -> new Folder(path, DIR, StoredGlossary.FOLDER));
        folder.ifPresent(Folder::readAll);
        return folder;
    }

    /** Where answers are kept, glossaries are as well; where they are not, in the folder, if it can be written to. */
    static GlossaryStore store(Optional<Path> dir, CacheSettings cache, Stores stores) {
        return switch (cache.store()) {
            case DISK -> new OnDisk(cache.disk().beside(".glossaries", "glossa-glossaries"), "glossa.cache.disk.path");
            case REDIS -> new InRedis(stores.redis(cache), cache.redis().prefix());
            case NONE ->
                dir.filter(Files::isWritable)
                        .<GlossaryStore>map(path -> new OnDisk(path.resolve(STORED), DIR))
                        .orElseGet(InMemory::new);
        };
    }
}
