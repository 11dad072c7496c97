package io.glossa.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a service writes with an error status, each in its own form. Only well-known codes are taken from it. */
final class ErrorBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Why a service refuses, where its code says more than its status. */
    enum Cause {
        KEY("API_KEY_INVALID", "API_KEY_SERVICE_BLOCKED", "invalid_api_key", "InvalidAuthenticationToken"),
        MODEL("DeploymentNotFound", "invalid_model", "model_not_found"),
        QUOTA("billing_error", "billing_hard_limit_reached", "billing_not_active", "insufficient_quota"),
        SIZE(
                "context_length_exceeded",
                "invalid_request_prompt",
                "request_too_large",
                "string_above_max_length",
                "tokens_limit_reached"),
        FILTER("ResponsibleAIPolicyViolation", "content_filter", "content_policy_violation"),
        /** Said for completeness only: the status decides. */
        NONE(
                "DEADLINE_EXCEEDED",
                "FAILED_PRECONDITION",
                "INTERNAL",
                "INVALID_ARGUMENT",
                "NOT_FOUND",
                "PERMISSION_DENIED",
                "RESOURCE_EXHAUSTED",
                "UNAUTHENTICATED",
                "UNAVAILABLE",
                "api_error",
                "authentication_error",
                "invalid_request_error",
                "not_found_error",
                "overloaded_error",
                "permission_error",
                "rate_limit_error",
                "rate_limit_exceeded",
                "rate_limited",
                "server_error",
                "service_tier_capacity_exceeded",
                "timeout_error",
                "unsupported_parameter",
                "unsupported_value");

        @SuppressWarnings("ImmutableEnumChecker") // Set.of can't be changed
        private final Set<String> codes;

        Cause(String... codes) {
            this.codes = Set.of(codes);
        }
    }

    private final JsonNode body;

    ErrorBody(String text) {
        body = parsed(text);
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            // Not JSON: a proxy's page, most likely. The status says enough.
            return MissingNode.getInstance();
        }
    }

    Cause cause() {
        return find().cause();
    }

    /**
     * The service's code, where it is a well-known one, else empty: any other word may be a part of a key or of a text,
     * for all that we know.
     */
    String code() {
        return find().code();
    }

    /** When to come back, where that stands in the body: Google's {@code RetryInfo}, a number of seconds as {@code 34.07s}. */
    @Nullable
    Duration retryDelay() {
        for (JsonNode detail : body.path("error").path("details")) {
            String delay = detail.path("retryDelay").asText("");
            if (delay.matches("\\d{1,6}(\\.\\d{1,9})?s")) {
                return Duration.ofNanos(new BigDecimal(delay.substring(0, delay.length() - 1))
                        .movePointRight(9)
                        .longValue());
            }
        }
        return null;
    }

    private record Found(Cause cause, String code) {}

    private Found find() {
        JsonNode error = body.path("error");
        for (Cause cause : Cause.values()) {
            // OpenAI, Anthropic, Google; Azure's own reason; Google's own reason; Mistral.
            for (JsonNode where : new JsonNode[] {error, error.path("innererror"), body}) {
                for (String field : new String[] {"code", "type", "status"}) {
                    String value = where.path(field).asText("");
                    if (cause.codes.contains(value)) {
                        return new Found(cause, value);
                    }
                }
            }
            for (JsonNode detail : error.path("details")) {
                String reason = detail.path("reason").asText("");
                if (cause.codes.contains(reason)) {
                    return new Found(cause, reason);
                }
            }
        }
        return new Found(Cause.NONE, "");
    }
}
