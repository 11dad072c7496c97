package io.glossa.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.api.Found;
import io.glossa.api.Problem;
import io.glossa.gateway.Answerer;
import io.glossa.gateway.SourceLanguage;
import io.glossa.gateway.Summary;
import io.glossa.gateway.TargetOutcome;
import io.glossa.gateway.Translation;
import io.glossa.language.Detection;
import io.glossa.task.Usage;
import io.glossa.task.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of answers that several endpoints share, as they go over the wire. */
final class Answers {

    private static final String FAILED = Found.word(Verdict.FAILED);

    private Answers() {}

    /** A language that a text may be in. */
    @Schema(name = "Alternative")
    public record Alternative(String language, double confidence) {

        static List<Alternative> of(List<Detection.Candidate> candidates) {
            return candidates.stream()
                    .map(c -> new Alternative(c.language().tag(), rounded(c.confidence())))
                    .toList();
        }
    }

    /** The language of a text. */
    @Schema(name = "Source")
    public record Source(String language, double confidence, boolean detected, List<Alternative> alternatives) {

        static Source of(SourceLanguage source) {
            return new Source(
                    source.language().tag(),
                    rounded(source.confidence()),
                    source.detected(),
                    Alternative.of(source.alternatives()));
        }
    }

    /** A summary. */
    @Schema(name = "Summary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Summarized(@Nullable String text, String verdict, List<Found> findings) {

        boolean failed() {
            return verdict.equals(FAILED);
        }

        static Summarized of(Summary summary) {
            return new Summarized(
                    summary.text().orElse(null), Found.word(summary.verdict()), Found.of(summary.findings()));
        }
    }

    /** How many segments a document has, and what became of them. */
    @Schema(name = "Segments")
    public record Segments(int total, int cached, int repaired) {}

    /** One target's answer: a translation, or a problem. */
    @Schema(name = "Result")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(
            String target,
            @Nullable String text,
            @Nullable Summarized summary,
            @Nullable String verdict,
            @Nullable List<Found> findings,
            @Nullable Segments segments,

            @Schema(description = "Left out where no glossary was given.") @Nullable
            Glossed glossary,

            @Nullable String provider,
            @Nullable String model,
            @Nullable Boolean degraded,
            @Nullable Problem error) {

        /** For the answer's tag; null where something is missing or unsound. */
        @Nullable
        List<String> words() {
            if (text == null || FAILED.equals(verdict) || (summary != null && summary.failed())) {
                return null;
            }
            return List.of(
                    target,
                    text,
                    summary == null ? "" : String.valueOf(summary.text()),
                    String.valueOf(findings),
                    String.valueOf(glossary),
                    String.valueOf(provider),
                    String.valueOf(model));
        }

        /** The words of an answer with these results. */
        static @Nullable List<String> words(Source source, List<Result> results, List<String> removed) {
            List<String> words = new ArrayList<>(removed);
            words.add(source.language());
            for (Result result : results) {
                List<String> own = result.words();
                if (own == null) {
                    return null;
                }
                words.addAll(own);
            }
            return words;
        }

        static Result of(TargetOutcome outcome) {
            return switch (outcome) {
                case TargetOutcome.Finished finished -> finished(finished);
                case TargetOutcome.Lost lost ->
                    new Result(
                            lost.target().tag(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            Problem.of(lost.failure()));
            };
        }

        private static Result finished(TargetOutcome.Finished finished) {
            Translation translation = finished.translation();
            Optional<Answerer> summarizer = finished.summary().flatMap(Summary::by);
            // Where nothing had to be translated, who summarized is who answered.
            List<Answerer> by = translation.by().isEmpty() ? summarizer.stream().toList() : translation.by();
            return new Result(
                    finished.target().tag(),
                    translation.text(),
                    finished.summary().map(Summarized::of).orElse(null),
                    Found.word(translation.verdict()),
                    Found.of(translation.findings()),
                    new Segments(translation.total(), translation.cached(), translation.repaired()),
                    translation.glossary().map(Glossed::of).orElse(null),
                    by.isEmpty() ? null : by.stream().map(Answerer::provider).collect(Collectors.joining(", ")),
                    by.isEmpty() ? null : by.stream().map(Answerer::model).collect(Collectors.joining(", ")),
                    translation.by().stream().anyMatch(Answerer::degraded)
                            || summarizer.stream().anyMatch(Answerer::degraded),
                    null);
        }
    }

    /** What an answer cost. */
    @Schema(name = "Usage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Used(
            int calls,
            long inputTokens,
            long outputTokens,

            @Schema(description = "US dollars; left out where a model that was asked has no price configured.")
            @Nullable
            BigDecimal costUsd) {

        static Used of(Usage usage) {
            BigDecimal cost = usage.cost();
            return new Used(
                    usage.calls(),
                    usage.inputTokens(),
                    usage.outputTokens(),
                    cost == null || usage.calls() == 0 ? null : cost.stripTrailingZeros());
        }
    }

    /** To three digits: more would look surer than a language can be told. */
    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
