package io.glossa.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.glossa.task.SummaryForm;
import io.glossa.task.SummaryForm.Shape;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the summary looks like. */
@Schema(name = "SummaryWish", description = "What the summary looks like: style, and length in sentences or in words.")
public record SummaryWish(
        @Schema(description = "Default: paragraph.") @Nullable
        Style style,

        @Schema(description = "Sentences, or points of a list. Default: 3; bullets 5; headline 1.")
        @Min(1)
        @Max(20)
        @Nullable
        Integer sentences,

        @Schema(description = "About how many words, instead of sentences.") @Min(5) @Max(1000) @Nullable
        Integer words) {

    /** The shapes by their wire names. */
    public enum Style {
        @JsonProperty("paragraph")
        PARAGRAPH(Shape.PARAGRAPH),
        @JsonProperty("bullets")
        BULLETS(Shape.BULLETS),
        @JsonProperty("headline")
        HEADLINE(Shape.HEADLINE);

        private final Shape shape;

        Style(Shape shape) {
            this.shape = shape;
        }
    }

    static final SummaryWish USUAL = new SummaryWish(null, null, null);

    @AssertTrue(message = "takes sentences or words, not both")
    @Schema(hidden = true)
    boolean isOneLength() {
        return sentences == null || words == null;
    }

    SummaryForm toForm() {
        return SummaryForm.of(Objects.requireNonNullElse(style, Style.PARAGRAPH).shape, sentences, words);
    }
}
