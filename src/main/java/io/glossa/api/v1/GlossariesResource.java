package io.glossa.api.v1;

import io.glossa.api.EntityTag;
import io.glossa.api.Problem;
import io.glossa.api.ProblemMappers;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Violation;
import io.glossa.glossary.Direction;
import io.glossa.glossary.store.Contents;
import io.glossa.glossary.store.Format;
import io.glossa.glossary.store.Glossaries;
import io.glossa.glossary.store.GlossarySettings;
import io.glossa.glossary.store.Limits;
import io.glossa.glossary.store.Misread;
import io.glossa.glossary.store.StoredGlossary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Glossaries that requests use by name. What is changed here concerns all callers, so it is off unless it is set. */
@Path("/v1/glossaries")
@Tag(name = "Glossaries")
public class GlossariesResource {

    private static final String TSV = "text/tab-separated-values";
    private static final String CSV = "text/csv";

    private static final Problem READ_ONLY = Problem.of(
            405,
            "method-not-allowed",
            "Method Not Allowed",
            "Glossaries are only read here: glossa.glossary.admin is not set.");

    private final Glossaries glossaries;
    private final boolean admin;

    public GlossariesResource(Glossaries glossaries, GlossarySettings settings) {
        this.glossaries = glossaries;
        this.admin = settings.admin();
    }

    @GET
    @RunOnVirtualThread
    @Operation(operationId = "glossaries", summary = "Tell the glossaries that requests can name")
    @APIResponse(responseCode = "200", description = "The glossaries, by name")
    public GlossaryList list() {
        return GlossaryList.of(glossaries);
    }

    @GET
    @Path("{name}")
    @RunOnVirtualThread
    @Produces({MediaType.APPLICATION_JSON, TSV, CSV})
    @Operation(
            operationId = "glossary",
            summary = "Read a glossary, as JSON or as a table",
            description = "404 unknown-glossary where there is none of the name.")
    @APIResponse(responseCode = "200", description = "Its entries, in a form in which they can be put again")
    public Response read(
            @PathParam("name") String name,
            @HeaderParam("If-None-Match") @Nullable String have,
            @Context Request request) {
        StoredGlossary glossary = glossaries.named(name);
        Format format = wanted(request);
        String tag = GlossaryTag.of(glossary, format);
        if (EntityTag.matches(have, tag)) {
            return Response.notModified().header("ETag", tag).build();
        }
        return Response.ok(format.bytes(glossary.contents()))
                .type(MediaType.valueOf(format.mediaType()).withCharset("UTF-8"))
                .header("ETag", tag)
                .header("Vary", "Accept")
                .lastModified(Date.from(glossary.changed()))
                .build();
    }

    @PUT
    @Path("{name}")
    @RunOnVirtualThread
    @Consumes({MediaType.APPLICATION_JSON, TSV, CSV})
    @Operation(
            operationId = "putGlossary",
            summary = "Put a glossary, or another in its place",
            description =
                    "50 000 entries and 5 MB at the most. All tenants share it. 405 unless glossa.glossary.admin is "
                            + "set. If-Match and If-None-Match: * keep two who change it from losing each other's work.")
    @APIResponse(responseCode = "200", description = "It has taken the place of another")
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(responseCode = "412", description = "precondition-failed: it is not the one that If-Match names")
    @APIResponse(responseCode = "413", description = "glossary-too-large: with limit and length")
    public Response put(
            @PathParam("name")
                    @Pattern(
                            regexp = StoredGlossary.NAME,
                            message = "must be of small letters a to z, digits and dashes, 64 at the most")
                    String name,
            @HeaderParam("Content-Type") String type,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            byte[] body) {
        if (!admin) {
            return readOnly();
        }
        boolean isNew = glossaries.put(name, contents(type, body), GlossaryTag.condition(ifMatch, ifNoneMatch));
        return Response.status(isNew ? 201 : 200)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(GlossaryList.Item.of(glossaries.named(name)))
                .build();
    }

    @DELETE
    @Path("{name}")
    @RunOnVirtualThread
    @Operation(
            operationId = "deleteGlossary",
            summary = "Delete a glossary that was put",
            description = "One of the same name in the folder counts again from then on. 405 unless "
                    + "glossa.glossary.admin is set.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "glossary-in-folder: it is a file of the team")
    public Response delete(@PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch) {
        if (!admin) {
            return readOnly();
        }
        glossaries.remove(name, GlossaryTag.condition(ifMatch, null));
        return Response.noContent().build();
    }

    private static Contents contents(String type, byte[] body) {
        Limits.checkBytes(body.length);
        try {
            return Format.ofMedia(type).orElse(Format.JSON).read(body, new Direction(null, null));
        } catch (Misread e) {
            throw new FailureException(new Failure.InvalidRequest(e.faults().stream()
                    .map(fault -> new Violation("line " + fault.line(), fault.message()))
                    .toList()));
        }
    }

    /** The form that the caller likes best. */
    private static Format wanted(Request request) {
        MediaType[] types = Arrays.stream(Format.values())
                .map(format -> MediaType.valueOf(format.mediaType()))
                .toArray(MediaType[]::new);
        Variant best = request.selectVariant(Variant.mediaTypes(types).build());
        if (best == null) {
            throw new NotAcceptableException();
        }
        return Format.ofMedia(best.getMediaType().toString()).orElse(Format.JSON);
    }

    private static Response readOnly() {
        return Response.fromResponse(ProblemMappers.response(READ_ONLY))
                .header("Allow", "GET, HEAD")
                .build();
    }
}
