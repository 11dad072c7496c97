package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Refusal;
import io.glossa.gateway.Gateway;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The languages, as DeepL's clients ask for them: some by GET, others by POST. */
@Path("/v2/languages")
public class LanguagesListResource {

    private static final String SOURCE = "source";

    private final Gateway gateway;

    LanguagesListResource(Gateway gateway) {
        this.gateway = gateway;
    }

    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public List<LanguagesList.Named> deeplLanguages(@QueryParam("type") @Nullable String type) {
        return languages(type == null ? SOURCE : type);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public List<LanguagesList.Named> deeplLanguagesPosted(
            @HeaderParam("Content-Type") @Nullable String type,
            @QueryParam("type") @Nullable String queried,
            byte[] body) {
        return languages(Fields.of(type, body).one("type").orElse(queried == null ? SOURCE : queried));
    }

    private List<LanguagesList.Named> languages(String type) {
        return switch (type) {
            case SOURCE -> LanguagesList.sources(gateway.detectable());
            case "target" -> LanguagesList.targets(gateway.detectable());
            default -> throw Refusal.invalid("Parameter 'type' is invalid. 'source' and 'target' are valid values.");
        };
    }
}
