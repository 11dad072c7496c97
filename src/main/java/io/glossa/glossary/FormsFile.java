package io.glossa.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code forms.txt}, which says how it is written. */
final class FormsFile {

    private static final String NAME = "forms.txt";
    private static final Pattern KINDS =
            Pattern.compile("^((?:[a-z]{2,3} )+) *(ends|common|adds|begins|own|parts|apart|stays|mutates) +(.*)$");

    /** What is done with a line. */
    interface Reader {
        void line(List<String> tags, String how, List<Set<String>> groups);
    }

    private FormsFile() {}

    static void read(Reader reader) {
        try (InputStream stream = Objects.requireNonNull(FormsFile.class.getResourceAsStream(NAME), NAME);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> read(line, reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line, Reader reader) {
        var parts = KINDS.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(NAME + ": not understood: " + line);
        }
        List<Set<String>> groups = new ArrayList<>();
        for (String group : parts.group(3).split("\\|", -1)) {
            Set<String> folded = new LinkedHashSet<>();
            Arrays.stream(group.strip().split(" +", -1))
                    .forEach(part -> folded.add(part.equals("-") ? "" : Folding.of(part)));
            groups.add(folded);
        }
        reader.line(List.of(parts.group(1).strip().split(" +", -1)), parts.group(2), groups);
    }
}
