package io.glossa.failure;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request, or one step of it, has no answer. Messages are for callers: they never hold a key or a text. */
public sealed interface Failure {

    /** The request itself is at fault. */
    record InvalidRequest(List<Violation> violations) implements Failure {}

    /** The request names a provider that is not configured; {@code known} are those that are. */
    record UnknownProvider(String name, List<String> known) implements Failure {}

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

    /** The engine can't answer now, or not this; another may. {@code retryAfter} is what the provider asked for. */
    record EngineUnavailable(
            String engine, String reason, @Nullable Duration retryAfter) implements Failure {}

    /** No engine of the route can answer; {@code reason} says what to do about it. */
    record NothingAvailable(String reason, @Nullable Duration retryAfter) implements Failure {}

    /** The time budget of the request ran out. */
    record DeadlineExceeded(Duration budget) implements Failure {}
}
