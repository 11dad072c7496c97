package io.glossa.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** {@code glossa.keys.*}: the keys that callers send. Where there is none, everybody may call. */
@ConfigMapping(prefix = "glossa.keys")
public interface KeySettings {

    /** By the name of whose key it is, such as a team's. */
    @WithParentName
    Map<String, Grant> byName();

    /** {@code glossa.keys.<name>.*}: a key, and what its holder may do. What is left out is not limited. */
    interface Grant {

        /**
         * The key's SHA-256 hash in hexadecimal, as {@code printf %s "$KEY" | sha256sum} prints it; several while a key is being
         * replaced.
         */
        @WithName("sha256")
        List<String> hashes();

        /** Requests in each minute by the clock. */
        @Min(1)
        OptionalInt requestsPerMinute();

        /** Code points of texts in each day (UTC), counted once for each target language. */
        @Min(1)
        OptionalLong charactersPerDay();

        /** Code points of texts in each month (UTC), counted likewise. */
        @Min(1)
        OptionalLong charactersPerMonth();

        /** Whether it is good for what concerns everybody: the cache, and glossaries that are put or deleted. */
        @WithDefault("false")
        boolean admin();

        /** The providers that may be asked; {@code offline} is one. */
        Optional<List<String>> providers();

        /** The languages that may be translated into, or summarized in: {@code en} covers {@code en-GB}. */
        Optional<List<String>> languages();
    }
}
