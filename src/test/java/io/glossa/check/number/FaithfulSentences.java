package io.glossa.check.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What test files such as {@code faithful.txt} have, by language and name. */
final class FaithfulSentences {

    private FaithfulSentences() {}

    static Map<String, Map<String, String>> read(String file) {
        Map<String, Map<String, String>> sentences = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                current = sentences.computeIfAbsent(
                        line.substring(1, line.length() - 1), language -> new LinkedHashMap<>());
            } else {
                int colon = line.indexOf(':');
                current.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return sentences;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(FaithfulSentences.class.getResourceAsStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
