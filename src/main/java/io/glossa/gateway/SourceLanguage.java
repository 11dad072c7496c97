package io.glossa.gateway;

import io.glossa.failure.Finding;
import io.glossa.language.Detection;
import io.glossa.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * What language a text is in.
 *
 * @param confidence from 0 to 1; 1 where the caller said it
 * @param reliable whether it may be relied on; a short text or one in two languages often can't tell
 * @param detected whether it was found out, rather than said
 */
public record SourceLanguage(
        Language language,
        double confidence,
        boolean detected,
        boolean reliable,
        List<Detection.Candidate> alternatives) {

    /** What is to be told where the language is no more than the best guess. */
    Optional<Finding> doubt() {
        return reliable
                ? Optional.empty()
                : Optional.of(new Finding(
                        "source",
                        null,
                        "the text does not show its language surely; if it is not " + language + ", name it"));
    }

    static SourceLanguage said(Language language) {
        return new SourceLanguage(language, 1, false, true, List.of());
    }
}
