package io.glossa.task;

import io.glossa.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase and how it must be translated.
 *
 * @param language the target language that it is for; null: every target
 */
public record GlossaryTerm(
        String source, String target, @Nullable Language language) {

    public boolean isFor(Language language) {
        return this.language == null || this.language.base().equals(language.base());
    }
}
