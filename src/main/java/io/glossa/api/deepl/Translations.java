package io.glossa.api.deepl;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.glossa.api.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v2/translate} answers: an item for each text, in order. */
record Translations(List<Item> translations) {

    /**
     * One of them.
     *
     * @param billed code points of the text, as DeepL would count them
     * @param model null where the request does not ask for a kind of model
     * @param glossa what DeepL has no words for; null where there is nothing to be said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @JsonProperty("detected_source_language") String detected,
            String text,
            @JsonProperty("billed_characters") int billed,
            @JsonProperty("model_type_used") @Nullable String model,
            @Nullable Remark glossa) {}
}
