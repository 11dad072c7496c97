package io.glossa.stub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The clients that people have from npm, with what is to be done by them: {@code src/test/clients}. */
public final class NpmClients {

    private static final Path SOURCES = Path.of("src", "test", "clients");
    private static final Path INSTALLED = Path.of("target", "clients").toAbsolutePath();

    /** Minutes for a download, or for all tests. */
    private static final long PATIENCE = 3;

    /** What Node said, and whether all was well. */
    public record Run(boolean passed, String output) {}

    private NpmClients() {}

    /** @throws TestAbortedException where there is no Node of version 20 or newer, no npm, or nowhere to download from */
    public static void install() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        require("node", "-e", "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)");
        require("npm", "--version");
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path file : sources.filter(Files::isRegularFile).toList()) {
                Files.copy(file, INSTALLED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        require("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
    }

    /** Has one file of tests done with a service. */
    public static Run test(String file, String service) throws IOException, InterruptedException {
        return run(List.of("node", "--test", file), Map.of("GLOSSA_URL", service));
    }

    private static void require(String... command) throws InterruptedException {
        String why;
        try {
            Run run = run(List.of(command), Map.of());
            if (run.passed()) {
                return;
            }
            why = run.output();
        } catch (IOException e) {
            why = e.getMessage();
        }
        throw new TestAbortedException("The clients from npm are not tested here: they need Node 20 or newer and npm. '"
                + String.join(" ", command) + "' failed: " + why);
    }

    private static Run run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(INSTALLED, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.MINUTES);
        process.destroyForcibly();
        return new Run(ended && process.exitValue() == 0, Files.readString(output));
    }
}
