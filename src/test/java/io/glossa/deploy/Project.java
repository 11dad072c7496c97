package io.glossa.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other files of the project say that {@code deploy/} must agree with. */
final class Project {

    private static final Pattern VERSION = Pattern.compile("<artifactId>glossa</artifactId>\\s*<version>([^<]+)<");

    private Project() {}

    /** The one place where the version stands. */
    static String version() {
        Matcher version = VERSION.matcher(read(Path.of("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("pom.xml tells no version");
        }
        return version.group(1);
    }

    static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
