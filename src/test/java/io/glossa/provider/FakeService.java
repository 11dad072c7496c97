package io.glossa.provider;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One provider's settings, as the configuration would give them where nothing else is set. */
record FakeService(
        Optional<URI> baseUrl,
        Optional<String> apiKey,
        OptionalDouble temperature,
        OptionalInt maxOutputTokens,
        Optional<String> apiVersion)
        implements ProviderSettings.Service {

    record Breaker(int volume, double failureRatio, Duration delay) implements ProviderSettings.Circuit {}

    record Prices(Optional<BigDecimal> input, Optional<BigDecimal> output) implements ProviderSettings.Price {}

    /** Nothing set but the model: at the kind's own address. */
    static FakeService atHome() {
        return new FakeService(
                Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** A server on the team's own machine that wants no key. */
    static FakeService local() {
        return at("http://localhost:1/v1");
    }

    static FakeService at(String address) {
        return new FakeService(
                Optional.of(URI.create(address)),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    FakeService withKey(String key) {
        return new FakeService(baseUrl, Optional.of(key), temperature, maxOutputTokens, apiVersion);
    }

    FakeService withTemperature(double temperature) {
        return new FakeService(baseUrl, apiKey, OptionalDouble.of(temperature), maxOutputTokens, apiVersion);
    }

    FakeService withMaxOutputTokens(int tokens) {
        return new FakeService(baseUrl, apiKey, temperature, OptionalInt.of(tokens), apiVersion);
    }

    FakeService withApiVersion(String version) {
        return new FakeService(baseUrl, apiKey, temperature, maxOutputTokens, Optional.of(version));
    }

    @Override
    public String kind() {
        return "openai";
    }

    @Override
    public String model() {
        return "test-model";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("X-Team", "news");
    }

    @Override
    public int window() {
        return 32_768;
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(60);
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public int concurrency() {
        return 8;
    }

    @Override
    public double retryShare() {
        return 0.5;
    }

    @Override
    public int queue() {
        return 128;
    }

    @Override
    public OptionalInt requestsPerMinute() {
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt tokensPerMinute() {
        return OptionalInt.empty();
    }

    @Override
    public ProviderSettings.Circuit circuit() {
        return new Breaker(20, 0.5, Duration.ofSeconds(5));
    }

    @Override
    public ProviderSettings.Price price() {
        return new Prices(Optional.empty(), Optional.empty());
    }
}
