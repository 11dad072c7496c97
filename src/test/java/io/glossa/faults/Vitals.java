package io.glossa.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process takes of the machine. Each is empty where it can't be had here.
 *
 * @param peakMegabytes the most memory that it has ever had, in use or not
 * @param threads of the operating system
 * @param virtualThreads as {@code jcmd} lists them
 */
record Vitals(OptionalLong megabytes, OptionalLong peakMegabytes, OptionalLong threads, OptionalLong virtualThreads) {

    static Vitals of(ProcessHandle process) throws InterruptedException {
        String status = status(process.pid());
        return new Vitals(
                kilobytes(status, "VmRSS"),
                kilobytes(status, "VmHWM"),
                number(status, "Threads:\\s+(\\d+)"),
                virtualThreads(process.pid()));
    }

    static String said(OptionalLong value) {
        return value.isPresent() ? String.valueOf(value.getAsLong()) : "not known here";
    }

    private static String status(long pid) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "status"));
        } catch (IOException e) {
            return ""; // Not Linux.
        }
    }

    private static OptionalLong kilobytes(String status, String name) {
        OptionalLong found = number(status, name + ":\\s+(\\d+) kB");
        return found.isPresent() ? OptionalLong.of(found.getAsLong() / 1024) : found;
    }

    private static OptionalLong number(String status, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(status);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    private static OptionalLong virtualThreads(long pid) throws InterruptedException {
        Path dump = Path.of("target", "faults", "threads-" + pid + ".txt").toAbsolutePath();
        try {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Process process = new ProcessBuilder(
                            jcmd, String.valueOf(pid), "Thread.dump_to_file", "-overwrite", dump.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                return OptionalLong.empty();
            }
            try (var lines = Files.lines(dump, StandardCharsets.UTF_8)) {
                return OptionalLong.of(lines.filter(line -> line.matches("#\\d+ .*\\bvirtual\\b.*"))
                        .count());
            }
        } catch (IOException e) {
            return OptionalLong.empty(); // A JDK without jcmd.
        }
    }
}
