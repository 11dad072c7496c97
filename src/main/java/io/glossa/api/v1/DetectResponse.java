package io.glossa.api.v1;

import io.glossa.language.Detection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What {@code POST /v1/detect} answers: an item for each text, in order. */
@Schema(name = "DetectResponse")
public record DetectResponse(List<Item> items) {

    /** One text's language. */
    @Schema(name = "DetectItem")
    public record Item(
            @Schema(description = "BCP 47 tag; und where there is nothing to detect.")
            String language,

            @Schema(description = "From 0 to 1.") double confidence,

            @Schema(description = "Whether the language can be relied on.")
            boolean reliable,

            List<Answers.Alternative> alternatives) {

        static Item of(Detection detection) {
            return new Item(
                    detection.language() == null ? "und" : detection.language().tag(),
                    Answers.rounded(detection.confidence()),
                    detection.reliable(),
                    Answers.Alternative.of(detection.alternatives()));
        }
    }

    static DetectResponse of(List<Detection> detections) {
        return new DetectResponse(detections.stream().map(Item::of).toList());
    }
}
