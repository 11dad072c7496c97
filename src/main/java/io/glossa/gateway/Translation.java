package io.glossa.gateway;

import io.glossa.failure.Finding;
import io.glossa.glossary.GlossaryUse;
import io.glossa.task.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document in another language.
 *
 * @param by the engines that answered, in the order of the route; empty where nothing had to be translated
 * @param total segments in the document
 * @param cached how many of them were at hand
 * @param repaired how many of them had to be asked for again
 * @param made when the oldest answer in it was made, where all of them were at hand; else empty
 * @param glossary what became of the glossary's terms; empty where there was no glossary, or nothing to be translated
 */
public record Translation(
        String text,
        Verdict verdict,
        List<Finding> findings,
        List<Answerer> by,
        int total,
        int cached,
        int repaired,
        Optional<Instant> made,
        Optional<GlossaryUse> glossary) {

    /** A document in which nothing had to be translated: always at hand. */
    static Translation unchanged(String text, int total) {
        return new Translation(
                text, Verdict.PASSED, List.of(), List.of(), total, 0, 0, Optional.of(Instant.MAX), Optional.empty());
    }

    Translation telling(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new Translation(text, verdict, List.copyOf(all), by, total, cached, repaired, made, glossary);
    }
}
