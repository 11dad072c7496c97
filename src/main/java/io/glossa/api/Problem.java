package io.glossa.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.glossa.failure.Failure;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it. The table from failure to status stands here and nowhere else.
 *
 * @param more members beyond the standard ones, by name
 * @param retryAfter when it makes sense to ask again; null where nobody knows
 */
@Schema(name = "Problem", description = "An error in the form of RFC 9457")
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonIgnore Map<String, Object> more,
        @JsonIgnore @Nullable Duration retryAfter) {

    /** A field at fault. Reached only through a map, so the native executable must be told of it. */
    @RegisterForReflection
    public record Wrong(String field, String message) {}

    /** Set where nothing gets better by itself: somebody must configure another engine first. */
    private static final String LASTING = "lasting";

    private static final String TYPES = "/problems/";

    static final String MEDIA_TYPE = "application/problem+json";

    @JsonAnyGetter
    @Schema(hidden = true)
    public Map<String, Object> members() {
        return more;
    }

    /** Whether it is of no use to ask again, though the status says that the service is at fault. */
    @JsonIgnore
    public boolean isLasting() {
        return status == 502 || more.containsKey(LASTING);
    }

    /** What kind of problem it is: the last word of its type. */
    public String name() {
        return type.substring(TYPES.length());
    }

    public static Problem of(Failure failure) {
        return switch (failure) {
            case Failure.InvalidRequest f ->
                problem(
                        400,
                        "invalid-request",
                        "The request is not valid",
                        f,
                        Map.of(
                                "violations",
                                f.violations().stream()
                                        .map(v -> new Wrong(v.field(), v.message()))
                                        .toList()));
            case Failure.UnknownProvider f ->
                problem(404, "unknown-provider", "No such provider", f, Map.of("providers", f.known()));
            case Failure.UnknownGlossary f ->
                problem(404, "unknown-glossary", "No such glossary", f, Map.of("glossaries", f.known()));
            case Failure.KeyRefused f -> problem(401, "unauthorized", "No good key", f, Map.of());
            case Failure.NotAllowed f ->
                problem(403, "forbidden", "Not allowed with this key", f, Map.of("allowed", f.allowed()));
            case Failure.RateLimited f ->
                problem(
                                429,
                                "rate-limited",
                                "The key's limit is reached",
                                f,
                                Map.of("limit", f.limit(), "unit", f.unit(), "period", f.period(), "left", f.left()))
                        .after(f.retryAfter());
            case Failure.GlossaryInFolder f -> problem(409, "glossary-in-folder", "Not ours to delete", f, Map.of());
            case Failure.GlossaryChanged f ->
                problem(412, "precondition-failed", "The glossary is another one", f, Map.of());
            case Failure.GlossaryTooLarge f ->
                problem(
                        413,
                        "glossary-too-large",
                        "The glossary is too large",
                        f,
                        Map.of("limit", f.limit(), "length", f.length()));
            case Failure.GlossariesUnavailable f ->
                problem(503, "glossaries-unavailable", "Glossaries are not available", f, Map.of())
                        .after(Duration.ofSeconds(1));
            case Failure.TextTooLong f ->
                problem(
                        413,
                        "text-too-long",
                        "The text is too long",
                        f,
                        Map.of("limit", f.limit(), "length", f.length()));
            case Failure.UndetectableLanguage f ->
                problem(422, "undetectable-language", "The language can't be detected", f, Map.of());
            case Failure.UnsoundAnswer f ->
                problem(
                        502,
                        "unsound-answer",
                        "The answer failed its checks",
                        f,
                        Map.of("findings", Found.of(f.findings())));
            case Failure.ProviderRefused f ->
                problem(
                        502,
                        "provider-refused",
                        "The provider refused",
                        f,
                        Map.of("provider", f.provider(), "reason", f.reason()));
            case Failure.EngineUnavailable f -> unavailable(f, f.retryAfter());
            case Failure.EngineUnable f -> unavailable(f, null).with(LASTING, true);
            case Failure.EngineSpared f -> unavailable(f, f.retryAfter());
            case Failure.EnginePaced f -> unavailable(f, f.pause());
            case Failure.NothingAvailable f -> unavailable(f, f.retryAfter());
            case Failure.NothingSuitable f -> unavailable(f, null).with(LASTING, true);
            case Failure.NotStored f -> problem(504, "not-stored", "Nothing stored for this request", f, Map.of());
            case Failure.DeadlineExceeded f ->
                problem(504, "deadline-exceeded", "The time budget ran out", f, Map.of());
        };
    }

    /** A problem that is HTTP's own, or ours. */
    public static Problem of(int status, String name, String title, String detail) {
        return new Problem(TYPES + name, title, status, detail, Map.of(), null);
    }

    /** The same with one member more. */
    public Problem with(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(name, value);
        return new Problem(type, title, status, detail, members, retryAfter);
    }

    /** The same, for who may ask again after this time. */
    public Problem after(Duration wait) {
        return new Problem(type, title, status, detail, more, wait);
    }

    private static Problem unavailable(Failure failure, @Nullable Duration retryAfter) {
        // Five seconds is when a circuit lets the next attempt through.
        Duration wait = retryAfter == null ? Duration.ofSeconds(5) : retryAfter;
        return problem(503, "providers-unavailable", "No engine can answer", failure, Map.of())
                .after(wait);
    }

    private static Problem problem(int status, String name, String title, Failure failure, Map<String, Object> more) {
        return new Problem(TYPES + name, title, status, failure.message(), new LinkedHashMap<>(more), null);
    }
}
