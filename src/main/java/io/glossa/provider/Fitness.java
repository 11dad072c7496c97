package io.glossa.provider;

import java.net.URI;
import java.net.http.HttpRequest;

/** Looks over a provider's settings at start, so that a slip is named then and not met by a request. */
final class Fitness {

    private Fitness() {}

    /** @throws IllegalArgumentException naming the property at fault; never with a key in it */
    static void check(String provider, ProviderSettings.Service service) {
        String prefix = "glossa.providers." + provider + ".";
        service.baseUrl().ifPresent(address -> {
            if (address.getHost() == null
                    || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                throw new IllegalArgumentException(prefix
                        + "base-url must begin with http:// or https:// and a host, as http://localhost:11434/v1");
            }
        });
        service.apiKey().ifPresent(key -> {
            if (!canTravel("Authorization", "Bearer " + key)) {
                throw new IllegalArgumentException(
                        prefix + "api-key has a line break, or another sign that can't be sent");
            }
        });
        service.headers().forEach((name, value) -> {
            if (!canTravel(name, value)) {
                throw new IllegalArgumentException(prefix + "headers." + name + " can't be sent as an HTTP header");
            }
        });
        service.maxOutputTokens().ifPresent(tokens -> {
            if (tokens < 1) {
                throw new IllegalArgumentException(prefix + "max-output-tokens must be 1 or more, not " + tokens);
            }
        });
        service.temperature().ifPresent(temperature -> {
            if (!(temperature >= 0 && temperature <= 2)) {
                throw new IllegalArgumentException(prefix + "temperature must be from 0 to 2, not " + temperature);
            }
        });
    }

    private static boolean canTravel(String name, String value) {
        try {
            HttpRequest.newBuilder(URI.create("http://localhost")).header(name, value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
