package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.glossary.store.StoredGlossary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Glossaries, as DeepL's clients make, read and delete them. They are the same as those below {@code /v1/glossaries}. */
@Path("/v2/glossaries")
public class GlossaryShelfResource {

    private static final MediaType TSV = new MediaType("text", "tab-separated-values", "UTF-8");

    private final GlossaryShelf shelf;

    GlossaryShelfResource(GlossaryShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public GlossaryInfo.All deeplGlossaries() {
        return new GlossaryInfo.All(shelf.all());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response deeplMakeGlossary(@HeaderParam("Content-Type") @Nullable String type, byte[] body) {
        StoredGlossary made = shelf.make(new GlossaryWish(Fields.of(type, body)).contents());
        return Response.status(Response.Status.CREATED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(GlossaryInfo.of(made).orElseThrow())
                .build();
    }

    @GET
    @Path("{id}")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public GlossaryInfo deeplGlossary(@PathParam("id") String id) {
        return GlossaryInfo.of(shelf.named(id)).orElseThrow();
    }

    @GET
    @Path("{id}/entries")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response deeplGlossaryEntries(@PathParam("id") String id, @Context HttpHeaders headers) {
        if (headers.getAcceptableMediaTypes().stream().noneMatch(TSV::isCompatible)) {
            throw new Refusal(Problem.of(
                    415,
                    "unsupported-media-type",
                    "Unsupported Media Type",
                    "No supported media type specified in Accept header"));
        }
        String entries = shelf.named(id).terms().terms().stream()
                .map(term -> term.source() + "\t" + term.target())
                .collect(Collectors.joining("\n"));
        return Response.ok(entries, TSV).build();
    }

    @DELETE
    @Path("{id}")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response deeplDeleteGlossary(@PathParam("id") String id) {
        shelf.delete(id);
        return Response.noContent().build();
    }
}
