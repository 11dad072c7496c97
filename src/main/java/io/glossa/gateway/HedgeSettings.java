package io.glossa.gateway;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code glossa.hedge.*}: asking a second engine where the first is slow. */
@ConfigMapping(prefix = "glossa.hedge")
interface HedgeSettings {

    /**
     * When an engine takes longer, the next one is asked as well: {@code off}, a duration such as {@code 3s}, or {@code p95}, which
     * is longer than 95 of 100 of its recent answers took.
     */
    @WithDefault("off")
    String after();

    /** @throws IllegalArgumentException naming the property */
    default Hedge toHedge() {
        return switch (after()) {
            case "off" -> new Hedge.Never();
            case "p95" -> new Hedge.Usual();
            default -> new Hedge.Fixed(duration());
        };
    }

    private Duration duration() {
        try {
            Duration time = DurationConverter.parseDuration(after());
            if (time != null && time.isPositive()) {
                return time;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new IllegalArgumentException("glossa.hedge.after must be off, p95 or a duration such as 3s");
    }
}
