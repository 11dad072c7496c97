package io.glossa.prompt;

import io.glossa.failure.Complaints;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The prompts by name. All are read at start, so that a broken one stops the start and not a request. */
@ApplicationScoped
public class Prompts {

    private static final Logger LOG = Logger.getLogger(Prompts.class);

    /** Translates the segments of one call. */
    public static final String TRANSLATE = "translate";

    /** Translates segments again whose translation failed its checks. */
    public static final String REPAIR = "repair";

    /** Summarizes a text that fits one call. */
    public static final String SUMMARIZE = "summarize";

    /** What a request fills in, by prompt. */
    private static final Map<String, Set<String>> BLANKS = Map.of(
            TRANSLATE,
            Set.of(
                    "source",
                    "target",
                    "formal",
                    "informal",
                    "glossary",
                    "instructions",
                    "context",
                    "before",
                    "tags",
                    "segments",
                    "after"),
            REPAIR,
            Set.of(
                    "source",
                    "target",
                    "findings",
                    "formal",
                    "informal",
                    "glossary",
                    "instructions",
                    "context",
                    "before",
                    "tags",
                    "segments",
                    "after"),
            SUMMARIZE,
            Set.of(
                    "target",
                    "paragraph",
                    "bullets",
                    "headline",
                    "length",
                    "findings",
                    "part",
                    "formal",
                    "informal",
                    "glossary",
                    "instructions",
                    "context",
                    "text"));

    private record Read(PromptFile file, Optional<FileTime> changed) {}

    private final Engine engine =
            Engine.builder().addDefaults().strictRendering(true).build();
    private final Optional<Path> folder;
    private final Map<String, Read> files = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException naming every prompt that is wrong, and the folder's setting where it is from there */
    public Prompts(PromptSettings settings) {
        folder = settings.dir();
        folder.filter(path -> !Files.isDirectory(path)).ifPresent(missing -> {
            throw new IllegalArgumentException("glossa.prompts.dir: there is no folder " + missing);
        });
        Complaints complaints = new Complaints();
        new TreeSet<>(BLANKS.keySet()).forEach(name -> complaints.attempt(() -> file(name)));
        complaints.orThrow();
    }

    /** The prompt with its blanks filled in. A value is put in as it is: it can't change the template. */
    public Prompt fill(String name, Map<String, ?> values) {
        return file(name).fill(values);
    }

    /** What tells this wording of the prompt from any other: part of every cache key. */
    public String version(String name) {
        return file(name).version();
    }

    private PromptFile file(String name) {
        Optional<Path> own = folder.map(f -> f.resolve(name + ".md")).filter(Files::isReadable);
        Optional<FileTime> changed = own.flatMap(Prompts::changed);
        Read read = files.get(name);
        if (read == null || !read.changed().equals(changed)) {
            read = new Read(read(name, own, Optional.ofNullable(read)), changed);
            files.put(name, read);
        }
        return read.file();
    }

    private PromptFile read(String name, Optional<Path> own, Optional<Read> last) {
        try {
            String content = own.map(Prompts::read).orElseGet(() -> builtIn(name));
            return new PromptFile(name, content, BLANKS.getOrDefault(name, Set.of()), engine);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            String where = own.map(path -> "glossa.prompts.dir: " + path + ", ").orElse("");
            if (last.isEmpty()) {
                throw new IllegalArgumentException(where + e.getMessage(), e);
            }
            // Half saved, or a slip: the service goes on with what it had.
            LOG.errorf("%s%s; its last good version stays in use", where, e.getMessage());
            return last.get().file();
        }
    }

    /** Empty where the file has just gone: an editor may save by way of a new file. */
    private static Optional<FileTime> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException("it is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("it can't be read", e);
        }
    }

    private static String builtIn(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + name + ".md")) {
            if (in == null) {
                throw new IllegalStateException("prompts/" + name + ".md is not in the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
