package io.glossa.check.talk;

import java.util.Optional;

/** Tells what a model says besides its answer, or in its place. Each finding is a clause for people, without a full stop. */
public final class Talk {

    /** In UTF-16 units: so much of what was said is quoted. */
    private static final int QUOTED = 40;

    private Talk() {}

    /** Words or marks round the answer that are not of it. */
    public static Optional<String> chatter(Exchange exchange) {
        return Remains.in(exchange)
                .map(words -> "it holds remains of how it was asked for: " + quoted(words))
                .or(() -> Preamble.in(exchange)
                        .or(() -> Remark.in(exchange))
                        .or(() -> ForeignTalk.in(exchange))
                        .map(words -> "it holds words that are not of the answer: " + quoted(words)))
                .or(() -> Wrapping.in(exchange).map(marks -> "it has " + marks + ", which the source has not"));
    }

    /** The source given once more beside its translation. */
    public static Optional<String> bothGiven(Exchange exchange) {
        return BothGiven.in(exchange)
                ? Optional.of("it gives the source once more beside the translation")
                : Optional.empty();
    }

    /** Words that refuse the task. */
    public static Optional<String> refusal(Exchange exchange) {
        return Refusing.in(exchange).map(words -> "it refuses the task");
    }

    /** An order in the source that was obeyed, as it seems, instead of translated. */
    public static Optional<String> obedience(Exchange exchange) {
        // Not quoted: a model is told of the finding among its rules, where no order from a text may stand.
        return Obeying.in(exchange)
                .map(order -> "an order that the text holds is not translated, and may have been obeyed");
    }

    private static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return "'" + (line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "...") + "'";
    }
}
