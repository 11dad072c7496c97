package io.glossa.api.v1;

import io.glossa.api.EntityTag;
import io.glossa.gateway.Outcome;
import io.glossa.gateway.Trace;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/translate-and-summarize} answers. */
@Schema(name = "TranslateAndSummarizeResponse")
public record TranslateAndSummarizeResponse(
        Answers.Source source, List<Answers.Result> results, List<String> removed, Answers.Used usage)
        implements EntityTag.Tagged {

    @Override
    public @Nullable List<String> words() {
        return Answers.Result.words(source, results, removed);
    }

    static TranslateAndSummarizeResponse of(Outcome outcome, Trace trace) {
        return new TranslateAndSummarizeResponse(
                Answers.Source.of(outcome.source()),
                outcome.results().stream().map(Answers.Result::of).toList(),
                outcome.removed(),
                Answers.Used.of(trace.meter().total()));
    }
}
