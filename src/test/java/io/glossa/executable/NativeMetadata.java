package io.glossa.executable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What the build of the native executable is told. */
final class NativeMetadata {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final List<PathMatcher> LISTED = Stream.concat(
                    entries("resources").stream().map(entry -> entry.get("glob").asText()),
                    setting("quarkus.native.resources.includes").stream())
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();

    private NativeMetadata() {}

    /** Whether the executable has this file of the class path in it. */
    static boolean isListed(Path file) {
        return LISTED.stream().anyMatch(glob -> glob.matches(file));
    }

    /** All entries of one kind, as {@code reflection} or {@code resources}. */
    static List<JsonNode> entries(String kind) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("META-INF/native-image"))) {
            return files.filter(file -> file.endsWith("reachability-metadata.json"))
                    .map(NativeMetadata::json)
                    .flatMap(metadata -> metadata.path(kind).valueStream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A setting of Quarkus that is a list. */
    static List<String> setting(String name) {
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(RESOURCES.resolve("application.properties"))) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.asList(settings.getProperty(name).split(","));
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
