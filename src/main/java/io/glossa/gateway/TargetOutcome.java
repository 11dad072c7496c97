package io.glossa.gateway;

import io.glossa.cache.Sized;
import io.glossa.failure.Failure;
import io.glossa.language.Language;
import java.time.Instant;
import java.util.Optional;

/** What became of one target language. */
public sealed interface TargetOutcome {

    Language target();

    record Finished(Language target, Translation translation, Optional<Summary> summary) implements TargetOutcome {

        private static final int OBJECTS = 500;
        private static final int FINDING = 80;
        private static final int TERM = 16;

        /** When the older of the two was made, where both were at hand; else empty. */
        Optional<Instant> made() {
            return summary.isEmpty()
                    ? translation.made()
                    : translation
                            .made()
                            .flatMap(one -> summary.get().made().map(other -> one.isBefore(other) ? one : other));
        }

        /** How many answers were at hand for it. */
        int hits() {
            return translation.cached() + summary.map(Summary::hits).orElse(0);
        }

        /** About how many bytes of heap it takes. */
        long bytes() {
            return OBJECTS
                    + Sized.of(translation.text())
                    + translation.findings().stream()
                            .mapToLong(finding -> FINDING + Sized.of(finding.message()))
                            .sum()
                    + translation
                                    .glossary()
                                    .map(use ->
                                            use.applied().size() + use.missed().size())
                                    .orElse(0)
                            * TERM
                    + summary.map(Summary::bytes).orElse(0L);
        }
    }

    record Lost(Language target, Failure failure) implements TargetOutcome {}
}
