package io.glossa.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.glossary.Direction;
import io.glossa.glossary.store.Glossaries;
import io.glossa.glossary.store.StoredGlossary;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The glossaries that there are. */
@Schema(name = "Glossaries")
public record GlossaryList(
        List<Item> glossaries,

        @Schema(description = "Where those are kept that are put: disk, redis, or memory, which ends with the process.")
        String keptIn) {

    /** The languages of some of its terms. */
    @Schema(name = "GlossaryPair")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pair(
            @Schema(description = "Left out: terms for texts in any language.") @Nullable
            String source,

            @Schema(description = "Left out: terms for every target.") @Nullable
            String target) {

        static Pair of(Direction direction) {
            return new Pair(
                    direction.from() == null ? null : direction.from().tag(),
                    direction.into() == null ? null : direction.into().tag());
        }
    }

    /** One of them. */
    @Schema(name = "Glossary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String name,

            @Schema(description = "What people call it; left out: nothing in particular.") @Nullable
            String title,

            List<Pair> pairs,
            int entries,

            @Schema(description = "When it was changed, as 2026-11-27T08:30:00Z.")
            String changed,

            @Schema(description = "folder: a file of the team; else where it is kept since it was put.")
            String keptIn) {

        static Item of(StoredGlossary glossary) {
            return new Item(
                    glossary.name(),
                    glossary.title().isEmpty() ? null : glossary.title(),
                    glossary.terms().directions().stream().map(Pair::of).toList(),
                    glossary.terms().terms().size(),
                    glossary.changed().truncatedTo(ChronoUnit.SECONDS).toString(),
                    glossary.keptIn());
        }
    }

    static GlossaryList of(Glossaries glossaries) {
        return new GlossaryList(glossaries.all().values().stream().map(Item::of).toList(), glossaries.keptIn());
    }
}
