package io.glossa.language.detect;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files on the class path. Each is named in {@code reachability-metadata.json} too, for the native executable. */
final class Resource {

    private Resource() {}

    /** The lines of one of our own tables, without blank ones and comments. */
    static List<String> lines(String name) {
        try (InputStream in = open("io/glossa/language/detect/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String path) throws IOException {
        InputStream in = Resource.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path + " is not on the class path");
        }
        return new BufferedInputStream(in, 1 << 16);
    }
}
