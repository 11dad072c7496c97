package io.glossa.api.v1;

import io.glossa.api.Limits;
import io.glossa.document.Format;
import io.glossa.gateway.SummaryOrder;
import io.glossa.glossary.store.Glossaries;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/summarize} takes. */
@Schema(name = "SummarizeRequest")
public record SummarizeRequest(
        @Schema(description = "The text: 1 to 200 000 code points.")
        @NotNull
        @Size(min = 1, message = "must not be empty")
        @WellFormed
        String text,

        @Schema(description = "Its language as a BCP 47 tag; left out: detected.") @LanguageTag @Nullable
        String source,

        @Schema(description = "The summary's language; left out: the text's.") @LanguageTag @Nullable
        String language,

        @Valid @Nullable SummaryWish summary,

        @Schema(description = "How the text is written. Default: plain.") @Nullable
        TextFormat format,

        @Schema(description = "Whether the text comes from a page: drops the furniture round it. Default: false.")
        @Nullable
        Boolean article,

        @Schema(description = "Terms and their translations, for a summary in another language.")
        @Size(max = 500)
        @Nullable
        List<@NotNull @Valid GlossaryEntry> glossary,

        @Schema(
                description =
                        "Stored glossaries by name, up to 10. Terms of the request itself win, then the first named.")
        @Size(max = 10)
        @Nullable
        List<@NotNull String> glossaries,

        @Schema(description = "Wishes to the model, up to 10 of 300 characters.") @Size(max = 10) @Nullable
        List<@NotNull @Size(max = 300) @WellFormed String> instructions,

        @Schema(description = "This engine first, then the route.") @Nullable
        String provider,

        @Schema(description = "An answer whose checks fail is an error, not a warning. Default: false.") @Nullable
        Boolean strict) {

    SummaryOrder toOrder(Limits limits, Glossaries stored) {
        Wishes wishes = new Wishes(limits);
        wishes.length(List.of(text));
        Format known = wishes.format(format, article);
        return new SummaryOrder(
                text,
                wishes.source(source),
                wishes.source(language),
                Objects.requireNonNullElse(summary, SummaryWish.USUAL).toForm(),
                known,
                Boolean.TRUE.equals(article),
                Objects.requireNonNullElse(instructions, List.of()),
                wishes.glossary(glossary, glossaries, stored));
    }
}
