package io.glossa.glossary;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase and how it must be translated.
 *
 * @param language the target language that it is for; null: every target
 * @param sourceLanguage the language that {@code source} is in; null: every one
 */
public record GlossaryTerm(
        String source,
        String target,
        @Nullable Language language,
        @Nullable Language sourceLanguage) {

    public GlossaryTerm(String source, String target, @Nullable Language language) {
        this(source, target, language, null);
    }

    public Direction direction() {
        return new Direction(sourceLanguage, language);
    }

    /** Whether the term is for this pair: one for {@code zh-Hant} is not for {@code zh-Hans}. */
    public boolean isFor(Languages pair) {
        return direction().covers(pair);
    }
}
