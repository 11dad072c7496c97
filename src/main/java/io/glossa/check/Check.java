package io.glossa.check;

import io.glossa.check.objection.Objection;
import java.util.Optional;

/**
 * Answers one question about an answer. Pure and fast: never calls a model, never throws, always says the same
 * about the same subject. What it can't decide is no objection, and what is likely but not sure a doubt: a faithful answer must
 * not be accused.
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
     * @return what is wrong. It may name masked originals by their tokens.
     */
    Optional<Objection> look(S subject);
}
