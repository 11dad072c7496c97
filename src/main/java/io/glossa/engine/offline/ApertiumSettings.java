package io.glossa.engine.offline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How Apertium is used on this machine.
 *
 * @param modeDirectories where the installed translation modes are looked for; those that are missing are passed over
 * @param pipelines at most so many translation directions are kept running, about 50 to 600 MB each
 * @param timeout for the answer to one piece of text
 * @param idle a pipeline that nobody used for so long is stopped
 */
public record ApertiumSettings(List<Path> modeDirectories, int pipelines, Duration timeout, Duration idle) {

    public static final ApertiumSettings DEFAULT = new ApertiumSettings(
            List.of(Path.of("/usr/share/apertium/modes"), Path.of("/usr/local/share/apertium/modes")),
            4,
            Duration.ofSeconds(10),
            Duration.ofMinutes(5));

    public ApertiumSettings {
        modeDirectories = List.copyOf(modeDirectories);
        if (pipelines < 1) {
            throw new IllegalArgumentException("at least one pipeline is needed, not " + pipelines);
        }
        if (!timeout.isPositive() || !idle.isPositive()) {
            throw new IllegalArgumentException("time-out and idle time must be more than zero");
        }
    }
}
