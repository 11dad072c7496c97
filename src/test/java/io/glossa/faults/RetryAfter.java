package io.glossa.faults;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The forms that RFC 9110 has for {@code Retry-After}. */
enum RetryAfter {
    NONE,
    SECONDS,
    DATE;

    /** As lines of a head. Dates have whole seconds only: two ahead is more than one, and at most two. */
    String line() {
        return switch (this) {
            case NONE -> "";
            case SECONDS -> "Retry-After: 1\r\n";
            case DATE ->
                "Retry-After: "
                        + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                Instant.now().plusSeconds(2).atOffset(ZoneOffset.UTC))
                        + "\r\n";
        };
    }
}
