package io.glossa.failure;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a request, or one step of it, has no answer. Messages are for callers: they never hold a key or a text. */
public sealed interface Failure {

    /** What went wrong and what to do about it, in a sentence or two for people. */
    default String message() {
        return switch (this) {
            case InvalidRequest f ->
                f.violations().stream()
                        .map(violation -> violation.field() + " " + violation.message())
                        .collect(Collectors.joining("; "));
            case UnknownProvider f ->
                "No provider '" + f.name() + "' is configured. There are: " + String.join(", ", f.known());
            case UnknownGlossary f ->
                "There is no glossary '" + f.name() + "'. "
                        + (f.known().isEmpty() ? "There are none." : "There are: " + String.join(", ", f.known()));
            case GlossaryInFolder f ->
                "The glossary '" + f.name()
                        + "' comes from the folder that glossa.glossary.dir names: remove its file there.";
            case GlossaryChanged f ->
                "The glossary '" + f.name() + "' is not the one that you have named: read it again.";
            case GlossaryTooLarge f ->
                "The glossary has " + f.length() + " " + f.what() + "; " + f.limit() + " are allowed.";
            case KeyRefused f ->
                f.sent() ? "The key is not known here." : "A key is needed: send it as 'Authorization: Bearer <key>'.";
            case NotAllowed f ->
                "The key '" + f.key() + "' may not use " + f.what()
                        + (f.allowed().isEmpty() ? "." : "; it may use " + String.join(", ", f.allowed()) + ".");
            case RateLimited f ->
                "The key '" + f.key() + "' may have " + f.limit() + " " + f.unit() + " a " + f.period() + "; "
                        + (f.left() == 0 ? "none are" : f.left() == 1 ? "1 is" : f.left() + " are")
                        + " left, and this request needs more.";
            case GlossariesUnavailable f -> "Stored glossaries are not available: " + f.reason() + ".";
            case TextTooLong f -> "The text has " + f.length() + " code points; " + f.limit() + " are allowed.";
            case UndetectableLanguage f -> "The text does not show its language. Name it in 'source'.";
            case NotStored f -> "only-if-cached was asked, and not all of the answer is stored.";
            case UnsoundAnswer f ->
                "The answer of " + f.engine() + " failed its checks: "
                        + f.findings().stream().map(Finding::said).collect(Collectors.joining("; "));
            case ProviderRefused f -> f.provider() + " refused: " + f.reason() + ".";
            case EngineUnavailable f -> f.engine() + " is not available: " + f.reason() + ".";
            case EngineUnable f -> f.engine() + " can't do this: " + f.reason() + ".";
            case EngineSpared f -> f.engine() + " was not asked: " + f.reason() + ".";
            case EnginePaced f -> f.engine() + " was not asked yet: " + f.reason() + ".";
            case NothingAvailable f -> "No engine could answer. " + f.reason();
            case NothingSuitable f -> "No engine could answer. " + f.reason();
            case DeadlineExceeded f ->
                "The time budget of " + f.budget().toMillis() / 1000.0
                        + " s ran out. What was finished is stored: asking again costs only the rest.";
        };
    }

    /** The request itself is at fault. */
    record InvalidRequest(List<Violation> violations) implements Failure {}

    /** The caller must have a key, and has sent none, or one that is not known. */
    record KeyRefused(boolean sent) implements Failure {}

    /** The caller's key is not good for {@code what}, as {@code the provider 'claude'}; it is for {@code allowed}. */
    record NotAllowed(String key, String what, List<String> allowed) implements Failure {}

    /** The caller's key has had what it may have: so many {@code unit} a {@code period}; {@code retryAfter} is when it has more. */
    record RateLimited(String key, String unit, String period, long limit, long left, Duration retryAfter)
            implements Failure {}

    /** The request names a provider that is not configured; {@code known} are those that are. */
    record UnknownProvider(String name, List<String> known) implements Failure {}

    /** The request names a glossary that is not there; {@code known} are those that are. */
    record UnknownGlossary(String name, List<String> known) implements Failure {}

    /** The glossary is a file of the team, and not ours to delete. */
    record GlossaryInFolder(String name) implements Failure {}

    /** The glossary is another than the one that was to be changed, or is there where a new one was wanted. */
    record GlossaryChanged(String name) implements Failure {}

    /** A glossary has so many {@code what}, as entries; {@code limit} are allowed. */
    record GlossaryTooLarge(String what, long limit, long length) implements Failure {}

    /** What keeps the glossaries does not answer, or takes none. */
    record GlossariesUnavailable(String reason) implements Failure {}

    /** The texts of the request have {@code length} code points; {@code limit} are allowed. */
    record TextTooLong(int limit, int length) implements Failure {}

    /** The source language is not given, and the text does not show it. */
    record UndetectableLanguage() implements Failure {}

    /** The caller wanted a stored answer or none, and there is none. */
    record NotStored() implements Failure {}

    /** The engine answered, but not in a way that can be used. */
    record UnsoundAnswer(String engine, List<Finding> findings) implements Failure {}

    /** The provider rejects the key or the request; asking again can't help. */
    record ProviderRefused(String provider, String reason) implements Failure {}

    /** The engine was asked and can't answer now, or not this; another may. {@code retryAfter} is what the provider asked for. */
    record EngineUnavailable(
            String engine, String reason, @Nullable Duration retryAfter) implements Failure {}

    /** The engine can't do this at all, as it is set up: it need not be asked again. */
    record EngineUnable(String engine, String reason) implements Failure {}

    /**
     * The engine is not asked, and waiting for it is no use to this request: its circuit is open, or its queue is full.
     * {@code retryAfter} is when it may be asked again.
     */
    record EngineSpared(String engine, String reason, Duration retryAfter) implements Failure {}

    /** The engine is not asked yet, and soon can be: after {@code pause}, or a little later. */
    record EnginePaced(String engine, String reason, Duration pause) implements Failure {}

    /** No engine of the route can answer; {@code reason} says what to do about it. */
    record NothingAvailable(String reason, @Nullable Duration retryAfter) implements Failure {}

    /** No engine of the route can do this, however often it is asked; {@code reason} says what to do about it. */
    record NothingSuitable(String reason) implements Failure {}

    /** The time budget of the request ran out. */
    record DeadlineExceeded(Duration budget) implements Failure {}
}
