package io.glossa.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Far more requests at once than the upstreams can take, which need two seconds for each. */
final class Overload {

    static final int REQUESTS = 500;

    private static final Duration LATENCY = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final int AFTERWARDS = 50;

    private final Options options;
    private final Report report;

    Overload(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    /** @return the table */
    String table() throws IOException, InterruptedException {
        try (Bench bench = new Bench("overload", options, report, Map.of())) {
            bench.callers().connect(REQUESTS);
            Vitals before = Vitals.of(bench.service().process());
            List.of(bench.a(), bench.b()).forEach(upstream -> upstream.take(LATENCY));
            int calls = bench.a().calls() + bench.b().calls();
            Tally tally = new Tally(
                    "overload",
                    bench.callers().send(bench.plan(REQUESTS, REQUESTS, Bench.BUDGET), () -> true),
                    0,
                    0,
                    Bench.BUDGET);
            calls = bench.a().calls() + bench.b().calls() - calls;
            List.of(bench.a(), bench.b()).forEach(upstream -> upstream.take(Upstream.LATENCY));
            boolean idle = awaitIdle(bench.service());
            bench.settle();
            Tally afterwards = new Tally(
                    "after the overload",
                    bench.callers().send(bench.plan(AFTERWARDS, options.concurrency(), Bench.BUDGET), () -> true),
                    0,
                    0,
                    Bench.BUDGET);
            Vitals after = Vitals.of(bench.service().process());
            Promises.always(tally, report);
            report.promise(idle, "after the overload there are still calls in flight");
            report.promise(
                    afterwards.count(Outcome.RIGHT) == AFTERWARDS, "after the overload the service does not recover");
            return lines(tally, calls, before, after);
        }
    }

    private static boolean awaitIdle(Packaged service) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        boolean idle = false;
        while (!idle && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            idle = service.inFlight("a") + service.inFlight("b") == 0;
        }
        return idle;
    }

    private static String lines(Tally tally, int calls, Vitals before, Vitals after) {
        long named = tally.status(200) + tally.status(503) + tally.status(429) + tally.status(504);
        List<Heard> refused =
                tally.heard().stream().filter(each -> each.status() != 200).toList();
        List<Heard> busy = refused.stream().filter(each -> each.status() != 504).toList();
        StringBuilder lines = new StringBuilder(
                "| " + REQUESTS + " requests at once, " + LATENCY.toSeconds() + " s upstream | |\n| --- | ---: |\n");
        row(lines, "200, right", tally.count(Outcome.RIGHT));
        row(lines, "503", tally.status(503));
        row(lines, "429", tally.status(429));
        row(lines, "504 (budget ran out)", tally.status(504));
        row(lines, "anything else", tally.heard().size() - named);
        row(lines, "unclear or wrong", tally.count(Outcome.UNCLEAR) + tally.count(Outcome.WRONG));
        row(lines, "upstream calls", calls);
        row(lines, "p99 to 503 or 429, ms", busy.isEmpty() ? "none" : Tally.millis(busy, 0.99));
        row(lines, "p99 to any refusal, ms", refused.isEmpty() ? "none" : Tally.millis(refused, 0.99));
        row(lines, "over budget by, ms", tally.overrun());
        row(lines, "memory before, MB", Vitals.said(before.megabytes()));
        row(lines, "memory at most, MB", Vitals.said(after.peakMegabytes()));
        row(lines, "memory afterwards, MB", Vitals.said(after.megabytes()));
        row(lines, "threads before", Vitals.said(before.threads()));
        row(lines, "threads afterwards", Vitals.said(after.threads()));
        row(lines, "virtual threads before", Vitals.said(before.virtualThreads()));
        row(lines, "virtual threads afterwards", Vitals.said(after.virtualThreads()));
        return lines.toString();
    }

    private static void row(StringBuilder lines, String name, Object value) {
        lines.append(String.format(Locale.ROOT, "| %s | %s |%n", name, value));
    }
}
