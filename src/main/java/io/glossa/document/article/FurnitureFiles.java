package io.glossa.document.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the phrases of page furniture in all languages; {@code furniture/files.txt} says how they are written. */
final class FurnitureFiles {

    private FurnitureFiles() {}

    /** The phrases of each section, reduced as {@link Phrase} does, with their stars. */
    static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        for (String file : lines("files")) {
            Set<String> phrases = new HashSet<>();
            for (String line : lines(file)) {
                if (line.startsWith("[")) {
                    phrases = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
                } else {
                    phrases.add(reduced(line));
                }
            }
        }
        return sections;
    }

    /** The lines of a file that are neither empty nor comments. */
    private static List<String> lines(String file) {
        String name = "furniture/" + file + ".txt";
        try (InputStream stream = Objects.requireNonNull(FurnitureFiles.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each part by itself, for a star at an end would be taken for decoration; the space beside a star is kept. */
    private static String reduced(String phrase) {
        if (phrase.indexOf('*') < 0) {
            return Phrase.of(phrase);
        }
        return Glob.of(phrase).parts().stream().map(FurnitureFiles::reducedPart).collect(Collectors.joining("*"));
    }

    private static String reducedPart(String part) {
        String reduced = Phrase.of(part);
        return reduced.isEmpty() ? "" : (part.startsWith(" ") ? " " : "") + reduced + (part.endsWith(" ") ? " " : "");
    }
}
