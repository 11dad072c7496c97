package io.glossa.api.v1;

import io.glossa.api.Limits;
import io.glossa.document.Format;
import io.glossa.gateway.Order;
import io.glossa.glossary.store.Glossaries;
import io.glossa.task.Style;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/translate} takes. */
@Schema(name = "TranslateRequest")
public record TranslateRequest(
        @Schema(description = "1 to 50 texts, of 200 000 code points together.") @NotNull
        List<@NotNull @Size(min = 1, message = "must not be empty") @WellFormed String> texts,

        @Schema(description = "The language of all texts as a BCP 47 tag; left out: each text's is detected.")
        @LanguageTag
        @Nullable
        String source,

        @Schema(description = "The languages to translate into, 1 to 10.") @Nullable
        List<@NotNull @LanguageTag String> targets,

        @Schema(description = "Short for one target.") @LanguageTag @Nullable
        String target,

        @Schema(description = "How the text is written. Default: plain.") @Nullable
        TextFormat format,

        @Schema(description = "Whether the texts come from pages: drops the furniture round them. Default: false.")
        @Nullable
        Boolean article,

        @Schema(description = "Default: default.") @Nullable FormalityChoice formality,
        @Size(max = 500) @Nullable List<@NotNull @Valid GlossaryEntry> glossary,

        @Schema(
                description =
                        "Stored glossaries by name, up to 10. Terms of the request itself win, then the first named.")
        @Size(max = 10)
        @Nullable
        List<@NotNull String> glossaries,

        @Schema(description = "Helps to understand the texts, and is not translated.")
        @Size(max = 20_000)
        @WellFormed
        @Nullable
        String context,

        @Schema(description = "Wishes to the model, up to 10 of 300 characters.") @Size(max = 10) @Nullable
        List<@NotNull @Size(max = 300) @WellFormed String> instructions,

        @Schema(description = "This engine first, then the route.") @Nullable
        String provider,

        @Schema(description = "An answer whose checks fail is an error, not a warning. Default: false.") @Nullable
        Boolean strict) {

    List<Order> toOrders(Limits limits, Glossaries stored) {
        Wishes wishes = new Wishes(limits);
        wishes.length(wishes.texts(texts));
        Format known = wishes.format(format, article);
        Style style = wishes.style(formality, wishes.glossary(glossary, glossaries, stored), context, instructions);
        return texts.stream()
                .map(text -> new Order(
                        text,
                        wishes.source(source),
                        wishes.targets(target, targets),
                        style,
                        known,
                        Boolean.TRUE.equals(article),
                        Optional.empty()))
                .toList();
    }
}
