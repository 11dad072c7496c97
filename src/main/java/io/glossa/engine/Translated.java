package io.glossa.engine;

import io.glossa.failure.Failure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an engine made of a translation task.
 *
 * @param texts the translations that it has, by segment number, still masked; never empty texts
 * @param askedAgain those of them that it had to ask for more than once
 * @param failure why there are not more; empty where every wanted segment is there
 */
public record Translated(Map<Integer, String> texts, Set<Integer> askedAgain, Optional<Failure> failure) {

    public Translated {
        texts = Map.copyOf(texts);
        askedAgain = Set.copyOf(askedAgain);
    }
}
