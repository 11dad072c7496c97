package io.glossa.stub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is shipped, jar or executable, as a process of its own that is configured by its environment alone. */
public final class Shipped implements AutoCloseable {

    /** Seconds that a start may take, on a machine that has much else to do. */
    private static final long PATIENCE = 180;

    private static final Path BUILD = Path.of("target");
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final Pattern READY = Pattern.compile("Ready: (.*)");

    private final Process process;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();

    private Shipped(Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
        // What this machine's own service is configured by must not take part.
        builder.environment().keySet().removeIf(v -> v.matches("(GLOSSA|QUARKUS)_.*|.*_API_KEY|JAVA_TOOL_OPTIONS"));
        builder.environment().put("GLOSSA_OLLAMA_PROBE", "false");
        builder.environment().putAll(environment);
        process = builder.start();
        Thread.ofVirtual().start(this::read);
    }

    /** What the process ended with, and all that it had to say. */
    public record Ended(int code, String output) {}

    /** Runs it to its end. */
    public static Ended run(Map<String, String> environment, String... arguments) throws Exception {
        try (Shipped shipped = new Shipped(environment, arguments)) {
            String output = shipped.await(shipped.end);
            return new Ended(shipped.process.waitFor(), output);
        }
    }

    /** Starts the service on a free port. */
    public static Shipped serve(Map<String, String> environment) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.putIfAbsent("QUARKUS_HTTP_PORT", "0");
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return new Shipped(all);
    }

    /** Where it listens, as soon as it does. */
    public URI address() throws Exception {
        return await(address);
    }

    /** The line that tells that it is ready, without what the log puts before each. */
    public String ready() throws Exception {
        return await(ready);
    }

    /** All that it has said so far. */
    public String log() {
        return String.join("\n", said);
    }

    /** Ends it at once, as a machine does that loses its power. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private <T> T await(CompletableFuture<T> event) throws InterruptedException, ExecutionException {
        try {
            return event.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("it took too long:\n" + log(), e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                find(LISTENING, line, address, URI::create);
                find(READY, line, ready, found -> found);
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
        IllegalStateException over = new IllegalStateException("it has ended:\n" + log());
        address.completeExceptionally(over);
        ready.completeExceptionally(over);
        end.complete(log());
    }

    private static <T> void find(Pattern wanted, String line, CompletableFuture<T> event, Function<String, T> found) {
        Matcher matcher = wanted.matcher(line);
        if (matcher.find()) {
            event.complete(found.apply(matcher.group(1)));
        }
    }

    /** As the build has noted it down. */
    private static List<String> command(String... arguments) {
        Properties artifact = new Properties();
        try (BufferedReader notes = Files.newBufferedReader(BUILD.resolve("quarkus-artifact.properties"))) {
            artifact.load(notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = new ArrayList<>();
        if (!artifact.getProperty("type").startsWith("native")) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            Stream.of(System.getProperty("quarkus.test.arg-line", "").split(" "))
                    .filter(option -> !option.isEmpty())
                    .forEach(command::add);
            command.add("-jar");
        }
        command.add(BUILD.resolve(artifact.getProperty("path")).toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
