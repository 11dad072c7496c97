package io.glossa.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.failure.Finding;
import io.glossa.task.Verdict;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a check found, as it goes over the wire. */
@Schema(name = "Finding")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Found(String check, @Nullable Integer segment, String message) {

    public static List<Found> of(List<Finding> findings) {
        return findings.stream()
                .map(f -> new Found(f.check(), f.segment(), f.message()))
                .toList();
    }

    /** What the findings came to. */
    public static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
