package io.glossa.api.deepl;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.glossa.api.Problem;
import io.glossa.api.Remark;
import io.glossa.api.file.Job;
import io.glossa.api.file.Job.State;
import org.jspecify.annotations.Nullable;

/**
 * How far a document is, as DeepL tells it.
 *
 * @param secondsRemaining while it is worked on; a guess, as DeepL's is
 * @param billed code points, where it is done
 * @param error where it failed; also as {@code message}, the name that DeepL's description has
 * @param glossa what DeepL has no words for; null where there is nothing to be said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentInfo(
        @JsonProperty("document_id") String id,
        String status,
        @JsonProperty("seconds_remaining") @Nullable Integer secondsRemaining,
        @JsonProperty("billed_characters") @Nullable Long billed,
        @JsonProperty("error_message") @Nullable String error,
        @Nullable String message,
        @Nullable Remark glossa) {

    /** What a document is known by from now on. */
    record Handle(
            @JsonProperty("document_id") String id,
            @JsonProperty("document_key") String key) {}

    /** About what a model reads, and writes again, in a second: calls go on side by side. */
    private static final int CHARACTERS_A_SECOND = 1000;

    static DocumentInfo of(Job job) {
        String id = job.id();
        return switch (job.state()) {
            case State.Waiting() -> new DocumentInfo(id, "queued", null, null, null, null, null);
            case State.Working() ->
                new DocumentInfo(
                        id, "translating", (int) (1 + job.characters() / CHARACTERS_A_SECOND), null, null, null, null);
            case State.Done(var bytes, Remark remark) ->
                new DocumentInfo(id, "done", 0, job.characters(), null, null, remark);
            case State.Failed(Problem problem) ->
                new DocumentInfo(id, "error", null, null, problem.detail(), problem.detail(), null);
        };
    }
}
