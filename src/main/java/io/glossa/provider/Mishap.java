package io.glossa.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.ContentFilteredException;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Turns whatever goes wrong between here and a provider into our own failures: no foreign exception goes further. What
 * a provider writes in an error may repeat the key or the text, so only its error code is passed on.
 */
final class Mishap {

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
            case NoAnswerException e -> unavailable(provider, Objects.requireNonNullElse(e.getMessage(), ""), null);
            case ContentFilteredException e -> new Failure.ProviderRefused(provider, "its content filter");
            case JsonProcessingException e -> unavailable(provider, "its answer is not in its protocol", null);
            case UncheckedIOException e -> null;
            case BoundedBody.TooLong e -> unavailable(provider, "its answer is too long", null);
            case IOException e ->
                unavailable(provider, "the connection failed (" + e.getClass().getSimpleName() + ")", null);
            default -> null;
        };
    }

    private static Failure status(String provider, StatusException e) {
        int status = e.statusCode();
        ErrorBody body = new ErrorBody(e.body());
        String said = " (" + status + (body.code().isEmpty() ? "" : " " + body.code()) + ")";
        String settings = ": see glossa.providers." + provider;
        if (status >= 500) {
            return unavailable(provider, "it fails" + said, e.retryAfter());
        }
        return switch (body.cause()) {
            case KEY -> refused(provider, "it rejects the key" + said + settings + ".api-key");
            case MODEL -> refused(provider, "it knows no such model" + said + settings + ".model");
            case QUOTA -> refused(provider, "its quota is used up" + said);
            case SIZE -> refused(provider, "the request is too large for it" + said + settings + ".window");
            case FILTER -> refused(provider, "its content filter" + said);
            case NONE ->
                switch (status) {
                    case 401, 403 -> refused(provider, "it rejects the key" + said + settings + ".api-key");
                    case 402 -> refused(provider, "its quota is used up" + said);
                    case 404 ->
                        refused(
                                provider,
                                "it knows no such model or address" + said + settings + ".model and .base-url");
                    case 413 -> refused(provider, "the request is too large for it" + said + settings + ".window");
                    case 429 ->
                        unavailable(
                                provider,
                                "it asks to slow down" + said,
                                e.retryAfter() == null ? body.retryDelay() : e.retryAfter());
                    case 408, 409, 425 -> unavailable(provider, "it fails" + said, e.retryAfter());
                    default -> refused(provider, "it rejects the request" + said);
                };
        };
    }

    private static Failure refused(String provider, String reason) {
        return new Failure.ProviderRefused(provider, reason);
    }

    private static Failure unavailable(String provider, String reason, @Nullable Duration retryAfter) {
        return new Failure.EngineUnavailable(provider, reason, retryAfter);
    }
}
