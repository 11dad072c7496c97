package io.glossa.gateway;

import io.glossa.cache.Sized;
import io.glossa.failure.Failure;
import io.glossa.failure.Finding;
import io.glossa.task.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A summary, or why there is none.
 *
 * @param text empty where no engine made one
 * @param made when it was made, where it was at hand; else empty
 */
public record Summary(
        Optional<String> text, Verdict verdict, List<Finding> findings, Optional<Answerer> by, Optional<Instant> made) {

    /** The same where it took more than one try. */
    Summary repaired() {
        return new Summary(text, Verdict.REPAIRED, findings, by, made);
    }

    /** The same for who has waited for it. */
    Summary fresh() {
        return new Summary(text, verdict, findings, by, Optional.empty());
    }

    /** How many kept answers there are in it. */
    int hits() {
        return made.isPresent() && by.isPresent() ? 1 : 0;
    }

    /** About how many bytes of heap its text takes. */
    long bytes() {
        return text.map(Sized::of).orElse(0L);
    }

    static Summary missing(Failure failure) {
        Finding why = new Finding("summary", null, failure.message());
        return new Summary(Optional.empty(), Verdict.FAILED, List.of(why), Optional.empty(), Optional.empty());
    }
}
