package io.glossa.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Names that CLDR has in one language, a line each: a tag or a part of one, a tab, the name. Read when first asked for. */
final class NameFile {

    private static final Map<String, NameFile> READ = new ConcurrentHashMap<>();

    private final Map<String, String> names = new HashMap<>();

    private NameFile(String lines) {
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            names.put(line.substring(0, tab), line.substring(tab + 1));
        });
    }

    /** The names in this language, or {@code own}: what each language calls itself. None where there is no such file. */
    static NameFile of(String language) {
        return READ.computeIfAbsent(language, NameFile::read);
    }

    Optional<String> name(String tag) {
        return Optional.ofNullable(names.get(tag));
    }

    /** The tags of that name, in capitals or not. */
    Stream<String> tags(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey);
    }

    private static NameFile read(String language) {
        try (InputStream file = NameFile.class.getResourceAsStream("names/" + language + ".tsv")) {
            return new NameFile(file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
