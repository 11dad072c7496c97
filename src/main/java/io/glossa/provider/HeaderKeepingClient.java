package io.glossa.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;

/**
 * Sends LangChain4j's requests with the JDK's client, and keeps {@code Retry-After} of an error, which LangChain4j's own
 * client drops. An interrupt ends the call: that is how time-outs and cancelled requests reach the wire.
 */
final class HeaderKeepingClient implements HttpClient {

    /** Bytes of the longest answer that is read: no model writes so much, and many of them must not fill the memory. */
    static final long LONGEST = 2L << 20;

    private final java.net.http.HttpClient client;
    private final InstantSource clock;

    HeaderKeepingClient(java.net.http.HttpClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw new StatusException(
                    response.statusCode(),
                    response.body(),
                    RetryAfter.read(response.headers().firstValue("Retry-After").orElse(null), clock.instant()));
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(response.body())
                .build();
    }

    /** An answer counts when it is whole and checked, so none is streamed. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    private HttpResponse<String> send(HttpRequest request) {
        var outgoing = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        try {
            return client.send(outgoing.build(), info -> new BoundedBody(LONGEST));
        } catch (IOException e) {
            // The JDK wraps what it does not know.
            throw new UncheckedIOException(e.getCause() instanceof BoundedBody.TooLong tooLong ? tooLong : e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }
}
