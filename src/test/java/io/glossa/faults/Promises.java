package io.glossa.faults;

import java.util.List;

/** What the service promises of every row, and of some. */
final class Promises {

    /** The share of failing calls up to which two providers are promised to be enough. */
    private static final double RATE = 0.3;

    private static final double RIGHT_PERCENT = 99.9;
    private static final double CALLS_PER_REQUEST = 1.6;
    private static final long OVERRUN_MILLIS = 250;
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 400;

    private Promises() {}

    /** Whatever fails: nothing wrong, nothing unclear, nothing late. */
    static void always(Tally tally, Report report) {
        report.promise(!tally.heard().isEmpty(), tally.name() + ": no request was sent");
        none(tally, Outcome.WRONG, report);
        none(tally, Outcome.UNCLEAR, report);
        report.promise(
                tally.overrun() <= OVERRUN_MILLIS,
                tally.name() + ": an answer came " + tally.overrun() + " ms after the end of its budget, more than "
                        + OVERRUN_MILLIS);
    }

    /** Where only what can get better fails, and not too often: hardly anybody notices, and nobody pays much for it. */
    static void mix(Tally tally, Options options, Mix mix, Report report) {
        report.promise(
                tally.heard().size() == options.requests(),
                tally.name() + ": only " + tally.heard().size() + " of " + options.requests()
                        + " requests could be sent in time");
        if (mix.isTransient() && options.rate() <= RATE) {
            nearlyAllRight(tally, report);
            report.promise(
                    tally.callsPerRequest() <= CALLS_PER_REQUEST,
                    String.format(
                            "%s: %.3f upstream calls per request, more than %s",
                            tally.name(), tally.callsPerRequest(), CALLS_PER_REQUEST));
        }
    }

    static void nearlyAllRight(Tally tally, Report report) {
        report.promise(
                tally.rightPercent() >= RIGHT_PERCENT,
                String.format(
                        "%s: %.2f %% right answers, fewer than %s %%",
                        tally.name(), tally.rightPercent(), RIGHT_PERCENT));
    }

    private static void none(Tally tally, Outcome outcome, Report report) {
        List<String> examples = tally.heard().stream()
                .filter(each -> each.outcome() == outcome)
                .map(each -> each.status() + " " + each.said())
                .map(said -> said.substring(0, Math.min(LONGEST_EXAMPLE, said.length())))
                .limit(EXAMPLES)
                .toList();
        report.promise(
                examples.isEmpty(),
                tally.name() + ": " + tally.count(outcome) + " " + outcome + " answers, such as "
                        + String.join(" ... ", examples));
    }
}
