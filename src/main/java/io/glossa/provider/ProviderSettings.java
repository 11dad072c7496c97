package io.glossa.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.hibernate.validator.constraints.time.DurationMin;

/** {@code glossa.providers.<name>.*}: the model services that may be asked. */
@ConfigMapping(prefix = "glossa.providers")
public interface ProviderSettings {

    @WithParentName
    Map<String, Service> byName();

    /** One model service. */
    interface Service {

        /** What protocol it speaks: {@code openai} for OpenAI and everything that talks like it. */
        String kind();

        /** Where its API begins; left out: the kind's own address. */
        Optional<URI> baseUrl();

        /** The key that it knows the team by. */
        Optional<String> apiKey();

        /** The version of Azure's classic API, as {@code 2024-10-21}; left out: its newer address, which has none. */
        Optional<String> apiVersion();

        /** The model to ask, by the name that the service gives it. */
        String model();

        /** From 0 to 2; left out: the model's own, and it is not sent. */
        OptionalDouble temperature();

        /** Tokens that one answer may have; left out: not sent, and only the window bounds it. */
        OptionalInt maxOutputTokens();

        /** Further headers of every call. */
        Map<String, String> headers();

        /** The model's context window in tokens: decides how a document is cut into calls. */
        @WithDefault("8192")
        @Min(2048)
        int window();

        /** How long one attempt may take: less than the budget of a request, so that another engine can still answer. */
        @WithDefault("45s")
        @DurationMin(millis = 1)
        Duration timeout();

        /** How often one piece of work may be asked of it, the first time included. */
        @WithDefault("3")
        @Min(1)
        @Max(10)
        int attempts();

        /** Repeats that are allowed, as a share of the calls that succeeded in the last ten seconds; ten are in any case. */
        @WithDefault("0.5")
        @DecimalMin("0")
        @DecimalMax("10")
        double retryShare();

        /** Calls that may be under way at once; more wait for their turn. */
        @WithDefault("16")
        @Min(1)
        int concurrency();

        /** Calls that may wait for their turn; more are not taken. */
        @WithDefault("128")
        @Min(0)
        int queue();

        /** Calls that may begin in any minute; left out: any number. */
        OptionalInt requestsPerMinute();

        /** Tokens that may be read and written in any minute; left out: any number. */
        OptionalInt tokensPerMinute();

        Circuit circuit();

        Price price();
    }

    /** When a failing service is left alone for a while. */
    interface Circuit {

        /** How many of the last attempts are looked at. */
        @WithDefault("20")
        @Min(2)
        int volume();

        /** The share of failures among them that opens the circuit. */
        @WithDefault("0.7")
        @DecimalMin("0.01")
        @DecimalMax("1")
        double failureRatio();

        /** How long it stays open before one attempt is let through. */
        @WithDefault("5s")
        @DurationMin
        Duration delay();
    }

    /** US dollars per million tokens; without both, no cost is stated. */
    interface Price {

        Optional<@PositiveOrZero BigDecimal> input();

        Optional<@PositiveOrZero BigDecimal> output();
    }
}
