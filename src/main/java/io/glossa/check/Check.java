package io.glossa.check;

import java.util.Optional;

/**
 * Answers one question about an answer. Pure and fast: never calls a model, never throws, always says the same
 * about the same subject. What it can't decide is no finding: a faithful answer must not be accused.
 *
 * @param <S> what it looks at: a translated segment, or a summary
 */
public interface Check<S> {

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
    Optional<String> look(S subject);
}
