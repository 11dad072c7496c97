package io.glossa.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text is written in.
 *
 * @param language null where there is nothing to detect, because the text has no letters: {@code und} in the API
 * @param confidence the probability that the language is right, 0 to 1
 * @param reliable whether the confidence is high enough to act on it without asking
 * @param alternatives other languages that it might be, the likeliest first
 */
public record Detection(
        @Nullable Language language, double confidence, boolean reliable, List<Candidate> alternatives) {

    /** A text in which there is nothing to detect. */
    public static final Detection NOTHING = new Detection(null, 0, false, List.of());

    public Detection {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1, not " + confidence);
        }
        alternatives = List.copyOf(alternatives);
    }

    /** A language that a text might be written in, and how likely it is, 0 to 1. */
    public record Candidate(Language language, double confidence) {}
}
