package io.glossa.gateway;

import io.glossa.failure.Failure;
import io.glossa.language.Language;
import java.util.Optional;

/** What became of one target language. */
public sealed interface TargetOutcome {

    Language target();

    record Finished(Language target, Translation translation, Optional<Summary> summary) implements TargetOutcome {}

    record Lost(Language target, Failure failure) implements TargetOutcome {}
}
