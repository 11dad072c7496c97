package io.glossa.api.deepl;

import io.glossa.api.Caller;
import io.glossa.api.Fields;
import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.api.UploadForm;
import io.glossa.api.file.FileAnswer;
import io.glossa.api.file.FileDesk;
import io.glossa.api.file.Job;
import io.glossa.api.file.Job.State;
import io.glossa.api.file.Jobs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Documents, as DeepL's clients send them, ask after them and fetch them. */
@Path("/v2/document")
public class DocumentsResource {

    private final FileDesk desk;
    private final Jobs jobs;
    private final GlossaryShelf shelf;
    private final Caller caller;
    private final RoutingContext context;

    DocumentsResource(FileDesk desk, Jobs jobs, GlossaryShelf shelf, Caller caller, RoutingContext context) {
        this.desk = desk;
        this.jobs = jobs;
        this.shelf = shelf;
        this.caller = caller;
        this.context = context;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public DocumentInfo.Handle deeplDocument(@HeaderParam("Content-Type") @Nullable String type, byte[] body) {
        DocumentWish wish = DocumentWish.of(UploadForm.of(type, body), shelf);
        Job job = desk.take(wish.file(), wish.kind(), wish.source(), wish.target(), wish.style(), true);
        return new DocumentInfo.Handle(job.id(), job.key());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public DocumentInfo deeplDocumentStatus(
            @PathParam("id") String id, @HeaderParam("Content-Type") @Nullable String type, byte[] body) {
        return DocumentInfo.of(named(id, type, body));
    }

    /** Once it has been handed out whole, it is gone. */
    @POST
    @Path("{id}/result")
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response deeplDocumentResult(
            @PathParam("id") String id, @HeaderParam("Content-Type") @Nullable String type, byte[] body) {
        Job job = named(id, type, body);
        return switch (job.state()) {
            case State.Waiting() -> throw notReady();
            case State.Working() -> throw notReady();
            case State.Failed(Problem problem) ->
                throw new Refusal(Problem.of(404, "not-found", "Not Found", problem.detail()));
            case State.Done done -> {
                context.addEndHandler(sent -> {
                    if (sent.succeeded()) {
                        jobs.remove(job);
                    }
                });
                yield FileAnswer.of(job, done);
            }
        };
    }

    private Job named(String id, @Nullable String type, byte[] body) {
        String key = Fields.of(type, body)
                .one("document_key")
                .orElseThrow(() -> Refusal.invalid("Parameter 'document_key' not specified."));
        return jobs.named(id, key, caller.account().name());
    }

    private static Refusal notReady() {
        return new Refusal(Problem.of(
                503, "document-not-ready", "Not ready", "The document is not translated yet. Ask for its status."));
    }
}
