package io.glossa.provider;

import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * {@code glossa.providers.<name>.*}: the model services that may be asked. {@link ReadService} reads and checks them, for no mapping
 * knows of the customary variables; the defaults here are told, and a test holds it to them.
 */
public final class ProviderSettings {

    private ProviderSettings() {}

    /** One model service. */
    public interface Service {

        /**
         * What protocol it speaks: {@code openai} (and everything that talks like it), {@code azure-openai}, {@code anthropic},
         * {@code gemini}, {@code mistral} or {@code ollama}. Well-known names have their own.
         */
        String kind();

        /** Where its API begins; the usual path is added where it has none. Left out: the kind's, or the well-known name's own. */
        Optional<URI> baseUrl();

        /** The key that it knows the team by; left out: what the customary variable holds, as {@code OPENAI_API_KEY}. */
        Optional<String> apiKey();

        /** The version of Azure's classic API, as {@code 2024-10-21}; left out: its newer address, which has none. */
        Optional<String> apiVersion();

        /** The model to ask, by the name that the service gives it; at Azure the deployment's. Most well-known names have one. */
        String model();

        /** From 0 to 2; left out: the model's own, and it is not sent. */
        OptionalDouble temperature();

        /** Tokens that one answer may have; left out: not sent, and only the window bounds it. */
        OptionalInt maxOutputTokens();

        /** Further headers of every call. */
        Map<String, String> headers();

        /** The model's context window in tokens, 2048 or more: with it, what one call may hold is decided. Well-known names have their own. */
        @WithDefault("8192")
        int window();

        /** How long one attempt may take: less than the budget of a request, so that another engine can still answer. */
        @WithDefault("45s")
        Duration timeout();

        /** How often one piece of work may be asked of it, the first time included: 1 to 10. */
        @WithDefault("3")
        int attempts();

        /** Repeats that are allowed, as a share of the calls that succeeded in the last ten seconds; ten are in any case. */
        @WithDefault("0.5")
        double retryShare();

        /** Calls that may be under way at once; more wait for their turn. */
        @WithDefault("16")
        int concurrency();

        /** Calls that may wait for their turn; more are not taken. */
        @WithDefault("128")
        int queue();

        /** Calls that may begin in any minute; left out: any number. */
        OptionalInt requestsPerMinute();

        /** Tokens that may be read and written in any minute; left out: any number. */
        OptionalInt tokensPerMinute();

        Circuit circuit();

        Price price();
    }

    /** When a failing service is left alone for a while. */
    public interface Circuit {

        /** How many of the last attempts are looked at: 2 or more. */
        @WithDefault("30")
        int volume();

        /** The share of failures among them that opens the circuit: 0.01 to 1. */
        @WithDefault("0.75")
        double failureRatio();

        /** How long it stays open before one attempt is let through. */
        @WithDefault("5s")
        Duration delay();
    }

    /** US dollars per million tokens; without both, no cost is stated. */
    public interface Price {

        /** US dollars per million tokens that are read; without both, no cost is stated. */
        Optional<BigDecimal> input();

        /** US dollars per million tokens that are written. */
        Optional<BigDecimal> output();
    }
}
