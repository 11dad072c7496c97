package io.glossa.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** The first provider of the route goes down for good, and much later comes back. The other one is well all the time. */
final class Outage {

    static final String HEAD = """
            | provider a is down | open after, ms | calls until open | requests while open | calls to it | calls per 100 requests | right | p50 ms | p99 ms | closed after, ms |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    private static final int CALLERS = 4;
    private static final int MANY = 90_000;

    /** How long an open circuit is looked at. */
    private static final Duration OPEN = Duration.ofSeconds(8);

    /** The service's own pause before a probe, as the README has it. */
    private static final Duration BETWEEN_PROBES = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Bench bench;
    private final Options options;
    private final Report report;

    Outage(Bench bench, Options options, Report report) {
        this.bench = bench;
        this.options = options;
        this.report = report;
    }

    /** @return a line of the table */
    String of(Fault fault) throws InterruptedException {
        Upstream a = bench.a();
        List<Heard> heard = new ArrayList<>();
        a.fail(options, 1, Mix.only(fault));
        int before = a.calls();
        long open = untilItIs("open", heard, fault);
        int callsUntilOpen = a.calls() - before;

        before = a.calls();
        Instant end = Instant.now().plus(OPEN);
        List<Heard> whileOpen = bench.callers().send(bench.plan(MANY, CALLERS, Bench.BUDGET), end);
        int callsWhileOpen = a.calls() - before;
        heard.addAll(whileOpen);

        a.behave();
        long closed = untilItIs("closed", heard, fault);

        long probes = OPEN.dividedBy(BETWEEN_PROBES) + 1;
        report.promise(
                callsWhileOpen <= probes,
                fault.label() + ": a provider that is down got " + callsWhileOpen + " calls, and " + probes
                        + " probes would do");
        Tally all = new Tally("provider a down, " + fault.label(), heard, 0, 0, Bench.BUDGET);
        Promises.always(all, report);
        Promises.nearlyAllRight(all, report);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f | %.2f %% | %d | %d | %d |%n",
                fault.label(),
                open,
                callsUntilOpen,
                whileOpen.size(),
                callsWhileOpen,
                100.0 * callsWhileOpen / Math.max(1, whileOpen.size()),
                all.rightPercent(),
                Tally.millis(whileOpen, 0.5),
                Tally.millis(whileOpen, 0.99),
                closed);
    }

    /** Sends requests until the circuit is so, and says how many milliseconds that took; -1 where it does not come so far. */
    private long untilItIs(String circuit, List<Heard> heard, Fault fault) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong millis = new AtomicLong(-1);
        Instant began = Instant.now();
        Thread watch = Thread.ofVirtual().start(() -> {
            while (!done.get() && Duration.between(began, Instant.now()).compareTo(LONGEST_WAIT) < 0) {
                if (bench.service().circuit(bench.a().name()).equals(circuit)) {
                    millis.set(Duration.between(began, Instant.now()).toMillis());
                    done.set(true);
                } else {
                    pause();
                }
            }
            done.set(true);
        });
        heard.addAll(bench.callers().send(bench.plan(MANY, CALLERS, Bench.BUDGET), () -> !done.get()));
        watch.join();
        report.promise(millis.get() >= 0, fault.label() + ": the circuit never was " + circuit);
        return millis.get();
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
