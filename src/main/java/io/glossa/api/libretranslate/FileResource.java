package io.glossa.api.libretranslate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.api.Caller;
import io.glossa.api.Fields;
import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.api.Remark;
import io.glossa.api.Upload;
import io.glossa.api.UploadForm;
import io.glossa.api.file.FileAnswer;
import io.glossa.api.file.FileDesk;
import io.glossa.api.file.FileKind;
import io.glossa.api.file.Job;
import io.glossa.api.file.Job.State;
import io.glossa.api.file.Jobs;
import io.glossa.language.Language;
import io.glossa.task.Style;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Files, as LibreTranslate's clients send them and fetch them. */
@Path("/")
public class FileResource {

    /**
     * What {@code POST /translate_file} answers.
     *
     * @param translatedFileUrl who knows it may have the file, without a key: browsers send none
     * @param glossa what LibreTranslate has no words for; null where there is nothing to be said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Translated(String translatedFileUrl, @Nullable Remark glossa) {}

    private final FileDesk desk;
    private final Jobs jobs;
    private final Caller caller;

    FileResource(FileDesk desk, Jobs jobs, Caller caller) {
        this.desk = desk;
        this.jobs = jobs;
        this.caller = caller;
    }

    /** Answers when the file is translated. Where the caller hangs up before, it is translated all the same. */
    @POST
    @Path("translate_file")
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Translated libreFile(@HeaderParam("Content-Type") @Nullable String type, byte[] body, @Context UriInfo uri) {
        Upload upload = UploadForm.of(type, body);
        caller.enter(upload.fields().one(TranslationResource.KEY));
        Job job = taken(upload);
        return switch (job.await()) {
            case State.Done(var bytes, Remark remark) -> new Translated(address(job, uri), remark);
            case State.Failed(Problem problem) -> throw new Refusal(problem);
            case State.Waiting() -> throw new IllegalStateException("it was waited for");
            case State.Working() -> throw new IllegalStateException("it was waited for");
        };
    }

    /** As often as it is wanted, as long as it is kept. */
    @GET
    @Path("download_file/{id: [0-9A-F]+}.{key: [0-9A-F]+}.{name}")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response libreDownload(@PathParam("id") String id, @PathParam("key") String key) {
        Job job = jobs.open(id, key);
        if (job.state() instanceof State.Done done) {
            return FileAnswer.of(job, done);
        }
        throw new Refusal(Problem.of(404, "not-found", "Not Found", "Document not found"));
    }

    private Job taken(Upload upload) {
        Fields fields = upload.fields();
        Upload.File file = upload.file().orElseThrow(() -> TranslateWish.missing("file"));
        String source = TranslateWish.needed(fields, "source");
        Language target = Codes.language(TranslateWish.needed(fields, "target"));
        if (file.name().isEmpty()) {
            throw Refusal.invalid("Invalid request: empty file");
        }
        FileKind kind = FileKind.of(file.name())
                .orElseThrow(() -> Refusal.invalid("Invalid request: file format not supported"));
        return desk.take(file, kind, TranslateWish.from(source), target, Style.PLAIN, false);
    }

    private static String address(Job job, UriInfo uri) {
        return uri.getBaseUri() + "download_file/" + job.id() + "." + job.key() + "." + FileAnswer.encoded(job.name());
    }
}
