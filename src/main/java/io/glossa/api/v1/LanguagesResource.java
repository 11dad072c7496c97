package io.glossa.api.v1;

import io.glossa.gateway.Gateway;
import io.glossa.language.Language;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The languages that this service has a name for. */
@Path("/v1/languages")
@Tag(name = "Languages")
public class LanguagesResource {

    /** Ways of writing a language that models tell apart, beside the languages that can be detected. */
    private static final List<String> VARIANTS = List.of(
            "en-GB", "en-US", "es-419", "es-ES", "es-MX", "fr-CA", "fr-FR", "pt-BR", "pt-PT", "de-AT", "de-CH",
            "zh-Hans", "zh-Hant", "sr-Latn");

    /** A language. */
    @Schema(name = "Language")
    public record Named(
            @Schema(description = "BCP 47 tag.") String tag,
            @Schema(description = "Its name in English.") String name,
            @Schema(description = "Its name in itself.") String ownName,

            @Schema(description = "ISO 15924 code of its script.")
            String script,

            @Schema(description = "ltr or rtl.") String direction,

            @Schema(description = "Whether it can be detected.")
            boolean detected) {

        static Named of(Language language, boolean detected) {
            return new Named(
                    language.tag(),
                    language.englishName(),
                    language.ownName(),
                    language.script(),
                    language.rightToLeft() ? "rtl" : "ltr",
                    detected);
        }
    }

    private final Gateway gateway;

    public LanguagesResource(Gateway gateway) {
        this.gateway = gateway;
    }

    @GET
    @Operation(
            operationId = "languages",
            summary = "List the languages",
            description = "Every language that can be detected, and variants that can be targets. Other BCP 47 tags "
                    + "are accepted as well: what a model makes of them is the model's affair.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Named.class),
                            examples = @ExampleObject(name = "Some of them", value = Examples.LANGUAGES)))
    public List<Named> languages() {
        Set<Language> detected = gateway.detectable();
        Set<Language> all = new TreeSet<>(detected);
        VARIANTS.forEach(tag -> all.add(new Language(tag)));
        return all.stream()
                .map(language -> Named.of(language, detected.contains(language)))
                .toList();
    }
}
