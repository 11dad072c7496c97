package io.glossa.glossary;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Which translations a term is for.
 *
 * @param from the language translated from; null: every one
 * @param into the language translated into; null: every one
 */
public record Direction(@Nullable Language from, @Nullable Language into) {

    /** One for {@code zh-Hant} is not for {@code zh-Hans}, one for {@code es} is for {@code es-MX}. */
    public boolean covers(Languages pair) {
        return (from == null || from.serves(pair.source())) && (into == null || into.serves(pair.target()));
    }
}
