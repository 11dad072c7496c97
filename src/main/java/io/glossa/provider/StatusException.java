package io.glossa.provider;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A provider's answer with an error status, with what LangChain4j's own exception leaves out: when to come back. */
final class StatusException extends HttpException {

    private static final long serialVersionUID = 1L;

    private final String body;
    private final @Nullable Duration retryAfter;

    StatusException(int status, String body, @Nullable Duration retryAfter) {
        // The body may repeat the key or the text: it stays out of the message, and so out of every log.
        super(status, "status " + status);
        this.body = body;
        this.retryAfter = retryAfter;
    }

    String body() {
        return body;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
