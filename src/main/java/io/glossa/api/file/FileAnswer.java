package io.glossa.api.file;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A translated file as an answer that is saved under its name. */
public final class FileAnswer {

    private FileAnswer() {}

    public static Response of(Job job, Job.State.Done done) {
        return Response.ok(done.bytes())
                .type(job.kind().mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(job.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A name as it stands in an address, or by RFC 8187 in a header. */
    public static String encoded(String name) {
        // Forms have a blank as a plus sign.
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
