package io.glossa.account;

import io.glossa.account.InMemory.Count;
import io.glossa.cache.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Counts that a file keeps: they are taken in memory, and written whole once a second where they have changed. So a process that
 * is killed forgets a second at the most.
 */
final class OnDisk implements Ledger {

    private static final Logger LOG = Logger.getLogger(OnDisk.class);

    private final InMemory counts;
    private final Path file;
    private final ScheduledExecutorService writer;
    private final ScheduledFuture<?> writing;
    private long written;
    private boolean told;

    /**
     * @param pause between two looks whether there is something to write
     * @throws IllegalArgumentException where the file is there and can't be read
     */
    OnDisk(Path file, Duration pause, InstantSource clock) {
        this.file = file;
        this.counts = new InMemory(clock);
        counts.put(read(file));
        this.writer = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("usage").unstarted(task));
        this.writing =
                writer.scheduleWithFixedDelay(this::write, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Receipt charge(List<Charge> charges) {
        return counts.charge(charges);
    }

    @Override
    public String place() {
        return "in " + file;
    }

    @Override
    public void close() {
        writing.cancel(false);
        writer.shutdown();
        write();
    }

    private synchronized void write() {
        long now = counts.changes();
        if (now == written) {
            return;
        }
        String lines = counts.all().entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue().value() + "\t"
                        + entry.getValue().end().getEpochSecond() + "\n")
                .sorted()
                .collect(Collectors.joining());
        try {
            WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
            written = now;
            told = false;
        } catch (IOException | RuntimeException e) {
            // Tried again a second later: requests go on meanwhile, and are counted in memory.
            if (!told) {
                LOG.warnf("What callers use can't be written to %s: %s", file, e);
                told = true;
            }
        }
    }

    private static Map<String, Count> read(Path file) {
        Map<String, Count> counts = new HashMap<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    String[] fields = line.split("\t", -1);
                    counts.put(
                            fields[0],
                            new Count(Long.parseLong(fields[1]), Instant.ofEpochSecond(Long.parseLong(fields[2]))));
                }
            }
            return counts;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "glossa.keys: what callers have used can't be read from " + file + "; mend the file or remove it",
                    e);
        }
    }
}
