package io.glossa.engine.offline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The processes of a pipeline, from first to last. */
record Stages(List<Process> processes) {

    /** @throws IOException where a program can't be run; none of the others is left running then */
    static Stages start(List<List<String>> commands) throws IOException {
        return new Stages(ProcessBuilder.startPipeline(
                commands.stream().map(Stages::builder).toList()));
    }

    OutputStream in() {
        return processes.getFirst().getOutputStream();
    }

    InputStream out() {
        return processes.getLast().getInputStream();
    }

    boolean alive() {
        return processes.stream().allMatch(Process::isAlive);
    }

    /** The processes and whatever they have started. */
    List<ProcessHandle> handles() {
        return processes.stream()
                .map(Process::toHandle)
                .flatMap(stage -> Stream.concat(Stream.of(stage), stage.descendants()))
                .toList();
    }

    /** Ends all of them at once: they hold nothing that could be lost. Waits until they are gone, a second at most. */
    void kill() {
        handles().forEach(ProcessHandle::destroyForcibly);
        try {
            for (Process process : processes) {
                process.waitFor(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // Ours may hold the keys of providers. The language data is UTF-8, whatever the machine speaks.
        environment.keySet().retainAll(List.of("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
