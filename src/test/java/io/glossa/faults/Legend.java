package io.glossa.faults;

import java.util.Locale;

/** What the columns of the tables mean. */
final class Legend {

    static final String OF_FAULTS = """

            Right: status 200, a verdict other than failed, and the one right translation, letter by letter. Clear problem: one
            of the contract's problems, with its status, and `Retry-After` where it is 503 or 429. Marked failed: status 200 with
            the verdict failed and findings. Wrong: status 200, not marked, and not the right translation. Unclear: anything else,
            no answer included. Upstream calls: what the upstreams counted, repairs and repetitions included, divided by the
            requests. Failed calls: the share of the upstream calls that failed on purpose. p50, p99: from sending a request to
            having the whole answer. Over budget: the worst answer's time beyond its `Prefer: wait`.
            Each mix goes to a fresh service; the faults alone go to one, each after the circuits are closed again. In the row with
            wait=2 both providers never answer.
            """;

    static final String OF_OUTAGES = """

            Open after: from the first call that fails to the circuit being open, as `GET /v1/providers` tells it, with 4 callers
            at work; calls until open: what the provider got until then and from the requests still under way. Requests while
            open: of the 8 seconds that follow, and what the provider got of them: its probes. Right, over the whole outage; p50
            and p99, while open. Closed after: from the provider being well again.
            """;

    static final String OF_OVERLOAD = """

            Sent with `Prefer: wait=10`. Memory is what the process has of the machine (resident), of a JVM with its default heap;
            threads are the operating system's; afterwards is when nothing is in flight any more and sound traffic is answered.
            """;

    private Legend() {}

    static String opening(Options options) {
        return String.format(
                Locale.ROOT,
                "%n%d %% of the calls to each of two providers fail; seed %d, %d callers at once, an upstream that takes"
                        + " %d ms, a time-out of 1 s an attempt, a budget of %d s a request; all other settings are the"
                        + " defaults.%n",
                Math.round(options.rate() * 100),
                options.seed(),
                options.concurrency(),
                Upstream.LATENCY.toMillis(),
                Bench.BUDGET);
    }
}
