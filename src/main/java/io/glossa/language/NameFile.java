package io.glossa.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Names that CLDR has in one language, a line each: a tag or a part of one, a tab, the name. Kept as the text that it is, for
 * few of its names are ever asked for.
 */
final class NameFile {

    private static final Map<String, NameFile> READ = new ConcurrentHashMap<>();

    private final String lines;

    private NameFile(String lines) {
        this.lines = "\n" + lines;
    }

    /** The names in this language, or {@code own}: what each language calls itself. None where there is no such file. */
    static NameFile of(String language) {
        return READ.computeIfAbsent(language, NameFile::read);
    }

    Optional<String> name(String tag) {
        int start = lines.indexOf("\n" + tag + "\t");
        return start < 0
                ? Optional.empty()
                : Optional.of(lines.substring(start + tag.length() + 2, lines.indexOf('\n', start + 1)));
    }

    /** The tags of that name, in capitals or not. */
    Stream<String> tags(String name) {
        return lines.lines()
                .filter(line -> line.substring(line.indexOf('\t') + 1).equalsIgnoreCase(name))
                .map(line -> line.substring(0, line.indexOf('\t')));
    }

    private static NameFile read(String language) {
        try (InputStream file = NameFile.class.getResourceAsStream("names/" + language + ".tsv")) {
            return new NameFile(file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
