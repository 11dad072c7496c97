package io.glossa.api;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.util.List;

/** How much text a request may bring. */
public final class TextLength {

    private TextLength() {}

    /**
     * @param texts counted by their code points
     * @throws FailureException with {@link Failure.TextTooLong} where they are too long together
     */
    public static void check(List<String> texts, Limits limits) {
        int length = texts.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        if (length > limits.text()) {
            throw new FailureException(new Failure.TextTooLong(limits.text(), length));
        }
    }
}
