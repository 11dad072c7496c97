package io.glossa.check;

import io.glossa.failure.Finding;
import java.util.Optional;

/** Answers one question about a translated segment. Pure and fast: never calls a model, never throws. */
public interface Check {

    /** Whether an answer with a finding is unsound; else the finding is only told. */
    boolean fails();

    /** @param answer the translation, still masked */
    Optional<Finding> look(Subject subject, String answer);
}
