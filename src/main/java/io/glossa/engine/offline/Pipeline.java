package io.glossa.engine.offline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The running processes of one mode, joined by pipes: a text that ends in NUL goes in, its translation comes out and
 * ends in NUL. For one caller at a time.
 */
final class Pipeline implements AutoCloseable {

    /** Far more than any answer to a piece of text; a program that goes on for ever must not fill the memory. */
    private static final int LONGEST_ANSWER = 4_000_000;

    private static final Answer END = new Answer("", true);

    private final Stages stages;
    private final OutputStream in;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private long requests;

    private record Answer(String text, boolean end) {}

    private Pipeline(Stages stages) {
        this.stages = stages;
        this.in = stages.in();
    }

    /** @throws IOException where one of the programs can't be run */
    static Pipeline start(Mode mode) throws IOException {
        Pipeline pipeline = new Pipeline(Stages.start(mode.stages()));
        // A blocked read of a pipe holds its thread until the other end closes: a virtual one would hold its carrier.
        // It outlives the request that starts it, and must not speak in its name.
        Thread.ofPlatform()
                .daemon()
                .name("apertium-" + mode.name())
                .inheritInheritableThreadLocals(false)
                .start(pipeline::read);
        return pipeline;
    }

    /** A number that no other request of this pipeline has. */
    long nextRequest() {
        return ++requests;
    }

    /**
     * @throws OutOfStep where the pipeline has died, or answers what nobody asked
     * @throws TimeoutException where there is no answer in time; the pipeline is of no use after that
     */
    String ask(String text, Duration timeout) throws OutOfStep, TimeoutException, InterruptedException {
        if (!answers.isEmpty()) {
            throw new OutOfStep(answers.peek().end ? "has died" : "answers what nobody asked");
        }
        byte[] bytes = (text + '\0').getBytes(StandardCharsets.UTF_8);
        // Writing blocks where a stage hangs; only closing the pipeline ends that.
        Thread.startVirtualThread(() -> write(bytes));
        Answer answer = answers.poll(timeout.toNanos(), TimeUnit.NANOSECONDS);
        if (answer == null) {
            throw new TimeoutException();
        }
        if (answer.end) {
            answers.add(answer);
            throw new OutOfStep("has died");
        }
        return answer.text;
    }

    boolean alive() {
        return answers.isEmpty() && stages.alive();
    }

    List<ProcessHandle> processes() {
        return stages.handles();
    }

    @Override
    public void close() {
        stages.kill();
    }

    private void write(byte[] bytes) {
        try {
            in.write(bytes);
            in.flush();
        } catch (IOException broken) {
            stages.kill(); // the reader then sees the end, and whoever waits is told
        }
    }

    private void read() {
        try (InputStream out = new BufferedInputStream(stages.out(), 16_384)) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            for (int next = out.read(); next >= 0 && answer.size() < LONGEST_ANSWER; next = out.read()) {
                if (next == 0) {
                    answers.add(new Answer(answer.toString(StandardCharsets.UTF_8), false));
                    answer.reset();
                } else {
                    answer.write(next);
                }
            }
        } catch (IOException closed) {
            // the end, like any other
        } finally {
            answers.add(END);
        }
    }
}
