package io.glossa.gateway;

import io.glossa.failure.Failure;
import io.glossa.failure.Finding;
import io.glossa.task.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A summary, or why there is none.
 *
 * @param text empty where the verdict is failed
 */
public record Summary(Optional<String> text, Verdict verdict, List<Finding> findings, Optional<Answerer> by) {

    static Summary missing(Failure failure) {
        Finding why = new Finding("summary", null, failure.message());
        return new Summary(Optional.empty(), Verdict.FAILED, List.of(why), Optional.empty());
    }
}
