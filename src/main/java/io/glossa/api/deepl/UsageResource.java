package io.glossa.api.deepl;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How much has been used, as DeepL's clients ask. */
@Path("/v2/usage")
public class UsageResource {

    private final Usage usage;

    UsageResource(Usage usage) {
        this.usage = usage;
    }

    @GET
    @Operation(hidden = true)
    public Usage.Told deeplUsage() {
        return usage.told();
    }
}
