package io.glossa.task;

import io.glossa.language.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase and how it must be translated.
 *
 * @param language the target language that it is for; null: every target
 */
public record GlossaryTerm(
        String source, String target, @Nullable Language language) {

    /** Whether the source term stands in the text, in any case of letters. */
    public boolean occursIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(source.toLowerCase(Locale.ROOT));
    }

    /** Whether the term is for this target: one for {@code zh-Hant} is not for {@code zh-Hans}. */
    public boolean isFor(Language language) {
        return this.language == null || this.language.serves(language);
    }
}
