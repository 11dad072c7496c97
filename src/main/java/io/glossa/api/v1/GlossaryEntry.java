package io.glossa.api.v1;

import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A term and how it must be translated. */
@Schema(name = "GlossaryEntry")
public record GlossaryEntry(
        @NotBlank @Size(max = 200) @WellFormed String source,
        @NotBlank @Size(max = 200) @WellFormed String target,

        @Schema(description = "The target language that it is for; left out: every target.") @LanguageTag @Nullable
        String language) {

    GlossaryTerm toTerm() {
        return new GlossaryTerm(source, target, language == null ? null : new Language(language));
    }
}
