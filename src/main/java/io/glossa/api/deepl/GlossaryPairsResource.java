package io.glossa.api.deepl;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pairs of languages that glossaries can be made for. Any will do; these are the ones that DeepL's clients know of. */
@Path("/v2/glossary-language-pairs")
public class GlossaryPairsResource {

    private static final List<String> LANGUAGES = List.of(
            "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hu", "id", "it", "ja", "ko", "lt",
            "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "vi", "zh");

    /** A pair. */
    record Pair(
            @JsonProperty("source_lang") String source,
            @JsonProperty("target_lang") String target) {}

    /** All of them. */
    record Pairs(@JsonProperty("supported_languages") List<Pair> all) {}

    @GET
    @Operation(hidden = true)
    public Pairs deeplGlossaryPairs() {
        return new Pairs(LANGUAGES.stream()
                .flatMap(source -> LANGUAGES.stream()
                        .filter(target -> !target.equals(source))
                        .map(target -> new Pair(source, target)))
                .toList());
    }
}
