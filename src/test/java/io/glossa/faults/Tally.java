package io.glossa.faults;

import java.util.List;
import java.util.Locale;

/**
 * One row of the table: what came of many requests.
 *
 * @param calls that the upstreams got for them
 * @param faults those of the calls that failed on purpose
 * @param budget the requests' time budget in seconds
 */
record Tally(String name, List<Heard> heard, int calls, int faults, int budget) {

    static final String HEAD = """
            | fault | requests | right | clear problems | marked failed | wrong | unclear | upstream calls per request | failed calls | p50 ms | p99 ms | over budget by, ms |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    long count(Outcome outcome) {
        return heard.stream().filter(each -> each.outcome() == outcome).count();
    }

    long status(int status) {
        return heard.stream().filter(each -> each.status() == status).count();
    }

    double rightPercent() {
        return 100.0 * count(Outcome.RIGHT) / Math.max(1, heard.size());
    }

    double callsPerRequest() {
        return (double) calls / Math.max(1, heard.size());
    }

    /** The worst excess over the time budget, in milliseconds; 0 where none is over. */
    long overrun() {
        return Math.max(0, heard.stream().mapToLong(Heard::micros).max().orElse(0) / 1000 - budget * 1000L);
    }

    /** The latency in milliseconds that this share of the answers did not exceed. */
    long millis(double share) {
        return millis(heard, share);
    }

    static long millis(List<Heard> heard, double share) {
        long[] sorted = heard.stream().mapToLong(Heard::micros).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1000;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d (%.2f %%) | %d | %d | %d | %d | %.2f | %.1f %% | %d | %d | %d |%n",
                name,
                heard.size(),
                count(Outcome.RIGHT),
                rightPercent(),
                count(Outcome.PROBLEM),
                count(Outcome.MARKED),
                count(Outcome.WRONG),
                count(Outcome.UNCLEAR),
                callsPerRequest(),
                100.0 * faults / Math.max(1, calls),
                millis(0.5),
                millis(0.99),
                overrun());
    }
}
