package io.glossa.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;

/** Puts a kind's reader between the wire and LangChain4j. */
record ReadingClientBuilder(HttpClientBuilder wire, AnswerReader reader) implements HttpClientBuilder {

    // What comes after the answer is a sign of another protocol: a stream where one answer was asked for.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private record ReadingClient(HttpClient wire, AnswerReader reader) implements HttpClient {

        @Override
        public SuccessfulHttpResponse execute(HttpRequest request) {
            SuccessfulHttpResponse response = wire.execute(request);
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers())
                    .body(looked(response.body()))
                    .build();
        }

        @Override
        public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
            wire.execute(request, parser, listener);
        }

        private String looked(String body) {
            try {
                if (!(JSON.readTree(body) instanceof ObjectNode answer)) {
                    throw NoAnswerException.foreign();
                }
                reader.read(answer);
                return JSON.writeValueAsString(answer);
            } catch (JsonProcessingException e) {
                // Without its cause, which may quote the answer.
                throw NoAnswerException.foreign();
            }
        }
    }

    @Override
    public Duration connectTimeout() {
        return wire.connectTimeout();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        wire.connectTimeout(timeout);
        return this;
    }

    @Override
    public Duration readTimeout() {
        return wire.readTimeout();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        wire.readTimeout(timeout);
        return this;
    }

    @Override
    public HttpClient build() {
        return new ReadingClient(wire.build(), reader);
    }
}
