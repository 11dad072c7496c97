package io.glossa.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** What is counted of each account, and over which time by the clock of UTC. */
public enum Allowance {
    REQUESTS_PER_MINUTE("requests", "minute"),
    CHARACTERS_PER_DAY("characters", "day"),
    CHARACTERS_PER_MONTH("characters", "month");

    private final String unit;
    private final String period;

    Allowance(String unit, String period) {
        this.unit = unit;
        this.period = period;
    }

    /** {@code requests} or {@code characters}. */
    public String unit() {
        return unit;
    }

    /** {@code minute}, {@code day} or {@code month}. */
    public String period() {
        return period;
    }

    /** When the time that this instant is in began. */
    Instant start(Instant now) {
        ZonedDateTime time = now.atZone(ZoneOffset.UTC);
        return switch (this) {
            case REQUESTS_PER_MINUTE -> now.truncatedTo(ChronoUnit.MINUTES);
            case CHARACTERS_PER_DAY -> now.truncatedTo(ChronoUnit.DAYS);
            case CHARACTERS_PER_MONTH ->
                time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).toInstant();
        };
    }

    /** When the count begins anew. */
    Instant end(Instant now) {
        ZonedDateTime start = start(now).atZone(ZoneOffset.UTC);
        return switch (this) {
            case REQUESTS_PER_MINUTE -> start.plusMinutes(1).toInstant();
            case CHARACTERS_PER_DAY -> start.plusDays(1).toInstant();
            case CHARACTERS_PER_MONTH -> start.plusMonths(1).toInstant();
        };
    }
}
