package io.glossa.gateway;

import io.glossa.check.Checks.Report;
import java.time.Instant;
import java.util.Optional;

/**
 * One segment's answer, still masked.
 *
 * @param made when it was, where it was at hand; empty: just now
 * @param repaired whether it had to be asked for again
 */
record SegmentAnswer(String text, Answerer by, Report report, Optional<Instant> made, boolean repaired) {

    boolean sound() {
        return report.sound();
    }
}
