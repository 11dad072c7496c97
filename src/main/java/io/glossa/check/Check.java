package io.glossa.check;

import java.util.Optional;

/**
 * Answers one question about a translated segment. Pure and fast: never calls a model, never throws, always says the same
 * about the same subject. What it can't decide is no finding: a faithful translation must not be accused.
 */
public interface Check {

    /** What it is called in findings and in {@code glossa.checks.<name>}, such as {@code numbers}. */
    String name();

    /** What its finding means where nothing else is configured. */
    default Level usually() {
        return Level.FAIL;
    }

    /**
     * @return what is wrong, for people and for the model that is asked again: one clause, without a full stop. It may name
     *     masked originals by their tokens.
     */
    Optional<String> look(Subject subject);
}
