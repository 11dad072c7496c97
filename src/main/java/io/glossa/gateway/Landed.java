package io.glossa.gateway;

import io.glossa.failure.Failure;
import io.glossa.failure.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of a segment that somebody was having translated.
 *
 * @param answer the best one, sound or not; empty where nobody gave any
 * @param number the segment's, in the document of who had it translated
 * @param failures why there is no sound one; the same list for all segments that travelled together
 * @param elsewhere whether another replica had it made
 */
record Landed(int number, Optional<SegmentAnswer> answer, List<Failure> failures, boolean elsewhere) {

    static Landed failed(List<Failure> failures) {
        return new Landed(0, Optional.empty(), failures, false);
    }

    /** The failures as they concern another document's segment: what was found in others is not its affair. */
    List<Failure> failures(int there) {
        return failures.stream()
                .map(failure -> failure instanceof Failure.UnsoundAnswer(String engine, List<Finding> findings)
                        ? new Failure.UnsoundAnswer(
                                engine,
                                findings.stream()
                                        .filter(found -> found.segment() == null || found.segment() == number)
                                        .map(found -> new Finding(
                                                found.check(), found.segment() == null ? null : there, found.message()))
                                        .toList())
                        : failure)
                .toList();
    }
}
