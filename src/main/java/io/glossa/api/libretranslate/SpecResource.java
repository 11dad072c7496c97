package io.glossa.api.libretranslate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of these addresses where LibreTranslate has its own, in the same old form: Swagger 2.0. */
@Path("/spec")
public class SpecResource {

    private final byte[] spec;

    SpecResource() {
        try (InputStream file = SpecResource.class.getResourceAsStream("spec.json")) {
            if (file == null) {
                throw new IllegalStateException("spec.json is missing");
            }
            spec = file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public byte[] libreSpec() {
        return spec.clone();
    }
}
