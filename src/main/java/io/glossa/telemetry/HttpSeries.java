package io.glossa.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Keeps what a caller can invent out of the HTTP server's metrics: methods that do not exist, and the paths of requests that
 * ended before they reached an endpoint. (Quarkus itself takes care of those that find none.)
 */
@Singleton
class HttpSeries {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** A body over the limit, and a caller who hung up before the end. */
    private static final Set<String> UNROUTED = Set.of("413", "RESET");

    @Produces
    @Singleton
    MeterFilter bounded() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith("http.server.") ? bounded(id) : id;
            }
        };
    }

    private static Meter.Id bounded(Meter.Id id) {
        boolean unrouted = UNROUTED.contains(Objects.requireNonNullElse(id.getTag("status"), ""));
        List<Tag> tags = new ArrayList<>();
        for (Tag tag : id.getTagsAsIterable()) {
            tags.add(
                    switch (tag.getKey()) {
                        case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", "OTHER");
                        case "uri" -> unrouted ? Tag.of("uri", "UNKNOWN") : tag;
                        default -> tag;
                    });
        }
        return id.replaceTags(tags);
    }
}
