package io.glossa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw -Pfaults verify}: what callers get from the packaged service while its upstreams fail, with
 * {@code -Dseed=}, {@code -Drate=}, {@code -Dmix=}, {@code -Drequests=} and {@code -Dconcurrency=}. It ends by itself,
 * and fails at its very end where a promise was broken.
 */
class FaultCampaign {

    /** Faults alone that would begin later are left out: a slow machine gets a shorter table. */
    private static final Duration LONGEST = Duration.ofMinutes(3).plusSeconds(15);

    private static final Duration LONGEST_ALONE = Duration.ofSeconds(15);
    private static final Duration LONGEST_MIX = Duration.ofSeconds(60);

    /** Short, so that what never answers is given up soon. All other settings are the service's own defaults. */
    private static final Map<String, String> SHORT =
            Map.of("glossa.providers.a.timeout", "1s", "glossa.providers.b.timeout", "1s");

    private final Options options = Options.read();
    private final Report report = new Report();
    private final Instant end = Instant.now().plus(LONGEST);

    @Test
    void everyPromiseIsKept() throws IOException, InterruptedException {
        report.say(Legend.opening(options));
        report.say("\n" + Tally.HEAD);
        for (Mix mix : options.mix().map(List::of).orElseGet(() -> List.of(Mix.transients(), Mix.all()))) {
            mix(mix);
        }
        alone(options.mix().orElseGet(Mix::all).weights().keySet());
        report.say(Legend.OF_FAULTS);
        report.say("\n" + Outage.HEAD);
        outages();
        report.say(Legend.OF_OUTAGES);
        report.say("\n" + new Overload(options, report).table());
        report.say(Legend.OF_OVERLOAD);
        report.write();
        assertThat(report.breaches()).isEmpty();
    }

    private void mix(Mix mix) throws IOException, InterruptedException {
        try (Bench bench = new Bench(mix.name().replaceAll("\\W+", "-"), options, report, SHORT)) {
            var plan = bench.plan(options.requests(), options.concurrency(), Bench.BUDGET);
            Tally tally = bench.run(mix.name(), options.rate(), mix, plan, LONGEST_MIX);
            told(tally);
            Promises.mix(tally, options, mix, report);
        }
    }

    private void alone(Collection<Fault> faults) throws IOException, InterruptedException {
        try (Bench bench = new Bench("alone", options, report, SHORT)) {
            var hard = bench.plan(4 * options.concurrency(), options.concurrency(), 2);
            told(bench.run("stall, all calls, wait=2", 1, Mix.only(Fault.STALL), hard, LONGEST_ALONE));
            for (Fault fault : faults) {
                if (Instant.now().isBefore(end)) {
                    var plan = bench.plan(options.requestsAlone(), options.concurrency(), Bench.BUDGET);
                    told(bench.run(fault.label(), options.rate(), Mix.only(fault), plan, LONGEST_ALONE));
                } else {
                    report.say("| " + fault.label() + " | left out: no time |\n");
                }
            }
        }
    }

    private void told(Tally tally) {
        report.say(tally.line());
        Promises.always(tally, report);
    }

    private void outages() throws IOException, InterruptedException {
        try (Bench bench = new Bench("outage", options, report, SHORT)) {
            Outage outage = new Outage(bench, options, report);
            for (Fault fault : List.of(Fault.STATUS_503, Fault.STALL)) {
                report.say(outage.of(fault));
                bench.settle();
            }
        }
    }
}
