package io.glossa.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.exception.ContentFilteredException;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Turns whatever goes wrong between here and a provider into our own failures: no foreign exception goes further. What
 * a provider writes in an error may repeat the key or the text, so only its error code is passed on.
 */
final class Mishap {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The error codes that are passed on. Any other word may be a part of a key or of a text, for all that we know. */
    private static final Set<String> CODES = Set.of(
            "api_error",
            "authentication_error",
            "billing_hard_limit_reached",
            "content_filter",
            "context_length_exceeded",
            "insufficient_quota",
            "invalid_api_key",
            "invalid_request_error",
            "model_not_found",
            "not_found_error",
            "overloaded_error",
            "permission_error",
            "rate_limit_error",
            "rate_limit_exceeded",
            "request_too_large",
            "server_error",
            "timeout_error",
            "unsupported_parameter",
            "unsupported_value");

    private Mishap() {}

    static FailureException of(String provider, Throwable thrown, Duration timeout) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            Failure failure = known(provider, t, timeout);
            if (failure != null) {
                return new FailureException(failure, thrown);
            }
        }
        return new FailureException(unavailable(provider, "its answer can't be read", null), thrown);
    }

    static Failure tooSlow(String provider, Duration timeout) {
        return unavailable(provider, "no answer within " + timeout.toMillis() / 1000.0 + " s", null);
    }

    private static @Nullable Failure known(String provider, Throwable t, Duration timeout) {
        return switch (t) {
            case FailureException e -> e.failure();
            case StatusException e -> status(provider, e);
            case TimeoutException e -> tooSlow(provider, timeout);
            case ContentFilteredException e -> new Failure.ProviderRefused(provider, "its content filter");
            case JsonProcessingException e -> unavailable(provider, "its answer is not in its protocol", null);
            case UncheckedIOException e -> null;
            case IOException e ->
                unavailable(provider, "the connection failed (" + e.getClass().getSimpleName() + ")", null);
            default -> null;
        };
    }

    private static Failure status(String provider, StatusException e) {
        int status = e.statusCode();
        String code = code(e.body());
        String said = status + (code.isEmpty() ? "" : " " + code);
        if (status == 401 || status == 403) {
            return new Failure.ProviderRefused(
                    provider, "it rejects the key (" + said + "): see glossa.providers." + provider + ".api-key");
        }
        if (status == 404) {
            return new Failure.ProviderRefused(
                    provider,
                    "it knows no such model or address (" + said + "): see glossa.providers." + provider
                            + ".model and .base-url");
        }
        if (status == 429 && code.equals("insufficient_quota")) {
            return new Failure.ProviderRefused(provider, "its quota is used up (" + said + ")");
        }
        if (status == 429) {
            return unavailable(provider, "it asks to slow down (" + said + ")", e.retryAfter());
        }
        if (status == 408 || status == 409 || status == 425 || status >= 500) {
            return unavailable(provider, "it fails (" + said + ")", e.retryAfter());
        }
        return new Failure.ProviderRefused(provider, "it rejects the request (" + said + ")");
    }

    /** The error's code or type by the provider's own naming, where it is a well-known one; else empty. */
    private static String code(String body) {
        try {
            JsonNode error = JSON.readTree(body).path("error");
            for (String field : new String[] {"code", "type", "status"}) {
                String value = error.path(field).asText("");
                if (CODES.contains(value)) {
                    return value;
                }
            }
        } catch (JsonProcessingException e) {
            // Not JSON: a proxy's page, most likely. The status says enough.
        }
        return "";
    }

    private static Failure unavailable(String provider, String reason, @Nullable Duration retryAfter) {
        return new Failure.EngineUnavailable(provider, reason, retryAfter);
    }
}
