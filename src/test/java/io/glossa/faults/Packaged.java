package io.glossa.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The packaged service as a process of its own, configured by settings alone, on a free port of this machine. */
final class Packaged implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final Duration START = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path log;
    private final URI address;
    private final Thread lastWill;

    private Packaged(Process process, Path log) throws IOException, InterruptedException {
        this.process = process;
        this.log = log;
        this.lastWill = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(lastWill);
        try {
            this.address = awaitAddress();
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    static Packaged start(String name, Map<String, String> settings) throws IOException, InterruptedException {
        Path log = Files.createDirectories(Path.of("target", "faults")).resolve(name + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.forEach((setting, value) -> command.add("-D" + setting + "=" + value));
        command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0", "-jar", JAR.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // What this machine's own service is configured by must not take part.
        builder.environment().keySet().removeIf(v -> v.matches("(GLOSSA|QUARKUS)_.*|.*_API_KEY|JAVA_TOOL_OPTIONS"));
        return new Packaged(builder.start(), log);
    }

    private URI awaitAddress() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            Matcher listening = LISTENING.matcher(log());
            if (listening.find()) {
                return URI.create(listening.group(1));
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the service did not start: see " + log + "\n" + log());
    }

    URI address() {
        return address;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A provider's circuit as {@code GET /v1/providers} has it: closed, open or halfOpen. */
    String circuit(String provider) {
        return provider(provider).path("circuit").asText();
    }

    int inFlight(String provider) {
        return provider(provider).path("inFlight").asInt();
    }

    private JsonNode provider(String name) {
        try (var in = address.resolve("/v1/providers").toURL().openStream()) {
            return StreamSupport.stream(JSON.readTree(in).spliterator(), false)
                    .filter(provider -> provider.path("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it in order; by force where it takes too long. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(lastWill);
    }
}
