package io.glossa.faults;

import io.glossa.faults.Callers.Plan;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A fresh service with a route of two upstreams, {@code a} and {@code b}, and callers before it: warmed up and closed circuits. */
final class Bench implements AutoCloseable {

    /** The time budget of a request where nothing else is said, in seconds. */
    static final int BUDGET = 10;

    private static final int WARM_UP = 300;
    private static final Duration SETTLING = Duration.ofSeconds(20);

    /** Rows have numbers of their own, so that what is sent in between does not change what they send. */
    private static final AtomicInteger ROWS = new AtomicInteger();

    private static final AtomicInteger BETWEEN = new AtomicInteger(1_000_000);

    private final Options options;
    private final Report report;
    private final Upstream a;
    private final Upstream b;
    private final Packaged service;
    private final Callers callers;

    /** @param settings beyond the route and its two providers */
    Bench(String name, Options options, Report report, Map<String, String> settings)
            throws IOException, InterruptedException {
        this.options = options;
        this.report = report;
        a = new Upstream("a");
        b = new Upstream("b");
        Map<String, String> all = new HashMap<>(settings);
        all.put("glossa.route", "a,b");
        for (Upstream upstream : List.of(a, b)) {
            String prefix = "glossa.providers." + upstream.name() + ".";
            all.put(prefix + "kind", "openai");
            all.put(prefix + "base-url", upstream.address());
            all.put(prefix + "api-key", Completion.KEY);
            all.put(prefix + "model", "stub");
        }
        service = Packaged.start(name, all);
        callers = new Callers(service.address(), options.seed());
        warmUp();
    }

    Upstream a() {
        return a;
    }

    Upstream b() {
        return b;
    }

    Packaged service() {
        return service;
    }

    Callers callers() {
        return callers;
    }

    /** Requests with texts that were never sent before. */
    Plan plan(int requests, int concurrency, int budget) {
        return new Plan(ROWS.incrementAndGet(), requests, concurrency, budget, "");
    }

    /** Both upstreams fail at the same rate; afterwards all is well again. What is not sent in time is left. */
    Tally run(String name, double rate, Mix mix, Plan plan, Duration longest) throws InterruptedException {
        List.of(a, b).forEach(upstream -> upstream.fail(options, rate, mix));
        int calls = a.calls() + b.calls();
        int faults = a.faults() + b.faults();
        List<Heard> heard = callers.send(plan, Instant.now().plus(longest));
        Tally tally =
                new Tally(name, heard, a.calls() + b.calls() - calls, a.faults() + b.faults() - faults, plan.budget());
        List.of(a, b).forEach(Upstream::behave);
        settle();
        return tally;
    }

    /** Sends sound traffic to each provider until both circuits are closed, and the faults before it are forgotten. */
    void settle() throws InterruptedException {
        Instant end = Instant.now().plus(SETTLING);
        for (Upstream upstream : List.of(a, b)) {
            boolean closed = false;
            while (!closed && Instant.now().isBefore(end)) {
                callers.send(new Plan(BETWEEN.incrementAndGet(), 24, 8, BUDGET, upstream.name()), end);
                closed = service.circuit(upstream.name()).equals("closed");
                if (!closed) {
                    Thread.sleep(100);
                }
            }
            report.promise(closed, "the circuit of " + upstream.name() + " does not close again");
        }
    }

    /** Also proves that nothing is amiss with the campaign itself: one call a request, and every answer right. */
    private void warmUp() {
        callers.send(plan(WARM_UP, 8, BUDGET), () -> true);
        int before = a.calls() + b.calls();
        Tally tally = new Tally(
                "warm-up",
                callers.send(plan(WARM_UP, options.concurrency(), BUDGET), () -> true),
                a.calls() + b.calls() - before,
                a.faults() + b.faults(),
                BUDGET);
        report.promise(
                tally.count(Outcome.RIGHT) == WARM_UP && tally.calls() == WARM_UP && tally.faults() == 0,
                "without any fault: " + tally.line().strip());
    }

    @Override
    public void close() throws IOException {
        callers.close();
        service.close();
        a.close();
        b.close();
        report.promise(a.strange() + b.strange() == 0, "an upstream was asked for what nobody wanted translated");
        report.promise(!service.log().contains(Completion.KEY), "the key is in the service's log");
    }
}
