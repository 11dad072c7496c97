package io.glossa.provider;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A provider's settings as they were read, with the defaults where nothing is said. */
record ReadService(
        String kind,
        Optional<URI> baseUrl,
        Optional<String> apiKey,
        Optional<String> apiVersion,
        String model,
        OptionalDouble temperature,
        OptionalInt maxOutputTokens,
        Map<String, String> headers,
        int window,
        Duration timeout,
        int attempts,
        double retryShare,
        int concurrency,
        int queue,
        OptionalInt requestsPerMinute,
        OptionalInt tokensPerMinute,
        ProviderSettings.Circuit circuit,
        ProviderSettings.Price price)
        implements ProviderSettings.Service {

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final int ANY = Integer.MAX_VALUE;

    private record Breaker(int volume, double failureRatio, Duration delay) implements ProviderSettings.Circuit {}

    private record Dollars(Optional<BigDecimal> input, Optional<BigDecimal> output) implements ProviderSettings.Price {}

    /** Reads them all, and leaves on the sheet what is wrong with them: then what is returned must not be used. */
    static ReadService of(Sheet sheet) {
        return new ReadService(
                kind(sheet),
                address(sheet),
                key(sheet),
                sheet.text("api-version"),
                model(sheet),
                sheet.number("temperature", 0, 2).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                sheet.anyWhole("max-output-tokens"),
                sheet.headers(),
                sheet.whole("window", 8192, 2048, ANY),
                sheet.time("timeout", Duration.ofSeconds(45), SHORTEST),
                sheet.whole("attempts", 3, 1, 10),
                sheet.number("retry-share", 0, 10).orElse(0.5),
                sheet.whole("concurrency", 16, 1, ANY),
                sheet.whole("queue", 128, 0, ANY),
                sheet.anyWhole("requests-per-minute"),
                sheet.anyWhole("tokens-per-minute"),
                new Breaker(
                        sheet.whole("circuit.volume", 30, 2, ANY),
                        sheet.number("circuit.failure-ratio", 0.01, 1).orElse(0.75),
                        sheet.time("circuit.delay", Duration.ofSeconds(5), Duration.ZERO)),
                new Dollars(sheet.price("price.input"), sheet.price("price.output")));
    }

    private static String kind(Sheet sheet) {
        Optional<String> kind = sheet.text("kind");
        if (kind.isEmpty()) {
            sheet.missing("kind", " to the protocol that it speaks, such as openai");
        }
        return kind.orElse("");
    }

    private static Optional<URI> address(Sheet sheet) {
        boolean own = sheet.wellKnown().isPresent();
        if (own && sheet.text("base-url").isEmpty()) {
            sheet.missing("base-url", " to the address of your own resource");
        }
        return sheet.address("base-url");
    }

    private static Optional<String> key(Sheet sheet) {
        Optional<String> key = sheet.key("api-key");
        boolean elsewhere = sheet.isSet("base-url")
                && sheet.wellKnown().flatMap(known -> known.fact("base-url")).isPresent();
        if (key.isEmpty()
                && !elsewhere
                && sheet.wellKnown().filter(WellKnown::needsKey).isPresent()) {
            sheet.missing("api-key", "");
        }
        return key;
    }

    private static String model(Sheet sheet) {
        Optional<String> model = sheet.text("model");
        if (model.isEmpty()) {
            sheet.missing("model", " to the model to ask, by the name that the service gives it");
        } else if (Problems.looksLikeKey(model.get())) {
            sheet.wrong("model", "holds what looks like a key: that belongs into .api-key");
        }
        return model.orElse("");
    }

    /** Without the key and the headers, which may hold one. */
    @Override
    public String toString() {
        return kind + " " + model;
    }
}
