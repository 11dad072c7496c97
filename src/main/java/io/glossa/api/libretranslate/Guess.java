package io.glossa.api.libretranslate;

import io.glossa.gateway.SourceLanguage;
import io.glossa.language.Detection;
import io.glossa.language.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language that a text is taken to be in.
 *
 * @param confidence in percent
 */
record Guess(int confidence, String language) {

    static Guess of(Optional<SourceLanguage> source) {
        return source.map(known -> of(known.language(), known.confidence())).orElseGet(() -> of(null, 0));
    }

    static Guess of(Detection detection) {
        return of(detection.language(), detection.confidence());
    }

    private static Guess of(@Nullable Language language, double confidence) {
        return new Guess((int) Math.round(confidence * 100), (language == null ? Codes.USUAL : language).tag());
    }
}
