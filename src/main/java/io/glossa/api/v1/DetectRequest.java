package io.glossa.api.v1;

import io.glossa.api.Limits;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What {@code POST /v1/detect} takes. */
@Schema(name = "DetectRequest")
public record DetectRequest(
        @Schema(description = "1 to 50 texts, of 200 000 code points together.") @NotNull
        List<@NotNull @WellFormed String> texts) {

    List<String> toTexts(Limits limits) {
        Wishes wishes = new Wishes(limits);
        wishes.length(wishes.texts(texts));
        return texts;
    }
}
