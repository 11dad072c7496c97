package io.glossa.gateway;

import io.glossa.failure.Failure;
import java.util.List;
import java.util.Optional;

/**
 * What came of a segment that somebody was having translated.
 *
 * @param answer the best one, sound or not; empty where nobody gave any
 * @param failures why there is no sound one; the same list for all segments that travelled together
 * @param elsewhere whether another replica had it made
 */
record Landed(Optional<Worksheet.Answer> answer, List<Failure> failures, boolean elsewhere) {

    static Landed failed(List<Failure> failures) {
        return new Landed(Optional.empty(), failures, false);
    }
}
