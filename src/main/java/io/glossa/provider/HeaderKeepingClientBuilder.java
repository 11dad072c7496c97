package io.glossa.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;
import java.time.InstantSource;

/** What LangChain4j asks for its HTTP client. The time-out of an attempt is the guard's affair, not this client's. */
final class HeaderKeepingClientBuilder implements HttpClientBuilder {

    private final InstantSource clock;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration readTimeout = Duration.ofMinutes(5);

    HeaderKeepingClientBuilder(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Duration connectTimeout() {
        return connectTimeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        // LangChain4j hands on the time-out of the whole attempt; a host that does not even accept is known sooner.
        connectTimeout = timeout.compareTo(connectTimeout) < 0 ? timeout : connectTimeout;
        return this;
    }

    @Override
    public Duration readTimeout() {
        return readTimeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        readTimeout = timeout;
        return this;
    }

    @Override
    public HttpClient build() {
        // HTTP/1.1: model servers on a team's own machines often stumble over the upgrade to HTTP/2 in clear text.
        var client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
        return new HeaderKeepingClient(client, clock);
    }
}
