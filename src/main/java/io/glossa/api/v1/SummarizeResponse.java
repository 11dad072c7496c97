package io.glossa.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.api.EntityTag;
import io.glossa.gateway.Answerer;
import io.glossa.gateway.SummaryOutcome;
import io.glossa.gateway.Trace;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/summarize} answers. */
@Schema(name = "SummarizeResponse")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SummarizeResponse(
        Answers.Source source,
        Answers.Summarized summary,
        List<String> removed,
        @Nullable String provider,
        @Nullable String model,
        boolean degraded,
        Answers.Used usage)
        implements EntityTag.Tagged {

    @Override
    public @Nullable List<String> words() {
        return summary.failed()
                ? null
                : List.of(
                        source.language(),
                        String.valueOf(summary.text()),
                        String.valueOf(provider),
                        String.valueOf(model),
                        String.valueOf(removed));
    }

    static SummarizeResponse of(SummaryOutcome outcome, Trace trace) {
        Optional<Answerer> by = outcome.summary().by();
        return new SummarizeResponse(
                Answers.Source.of(outcome.source()),
                Answers.Summarized.of(outcome.summary()),
                outcome.removed(),
                by.map(Answerer::provider).orElse(null),
                by.map(Answerer::model).orElse(null),
                by.map(Answerer::degraded).orElse(false),
                Answers.Used.of(trace.meter().total()));
    }
}
