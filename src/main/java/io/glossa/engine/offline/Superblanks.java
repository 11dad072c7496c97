package io.glossa.engine.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as Apertium's stream format carries it: what is not to be touched has become a "superblank",
 * {@code [request.number]}, which the pipeline passes on as it passes on space.
 *
 * @param stream the text with {@code [number]} where something was taken out
 * @param kept what was taken out, from number 1
 * @see <a href="https://wiki.apertium.org/wiki/Apertium_stream_format">Apertium stream format</a>
 */
record Superblanks(String stream, List<String> kept) {

    private static final Pattern BLANK = Pattern.compile("\\[(\\d+)]");
    private static final Pattern ANSWERED = Pattern.compile("\\[(\\d+)\\.(\\d{1,8})]");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?…](?:\\[\\d+]|[\\p{Pe}\\p{Pf}\"'])*+$");

    static Superblanks of(String text) {
        List<String> kept = new ArrayList<>();
        StringBuilder stream = new StringBuilder();
        Matcher untouched = Untouched.RUN.matcher(text);
        while (untouched.find()) {
            kept.add(untouched.group());
            untouched.appendReplacement(stream, "[" + kept.size() + "]");
        }
        untouched.appendTail(stream);
        return new Superblanks(stream.toString(), List.copyOf(kept));
    }

    /** What is sent: numbered, so that the answer shows which request it is for, and ended like a sentence. */
    String request(long number) {
        String numbered = BLANK.matcher(Tidy.before(stream)).replaceAll("[" + number + ".$1]");
        return numbered + (hasEnd() ? "" : ".") + end(number);
    }

    /**
     * The answer, again with {@code [number]}.
     *
     * @return empty where the pipeline lost or doubled one of the numbers
     * @throws OutOfStep where this is not the answer to that request
     */
    Optional<String> answer(String answer, long number) throws OutOfStep {
        String body = answer.stripTrailing();
        if (!body.endsWith(end(number))) {
            throw new OutOfStep("ends an answer otherwise than its request");
        }
        body = body.substring(0, body.length() - end(number).length());
        if (!hasEnd() && body.endsWith(".")) {
            body = body.substring(0, body.length() - 1);
        }
        Set<Integer> seen = new HashSet<>();
        boolean doubled = false;
        for (Matcher blank = ANSWERED.matcher(body); blank.find(); ) {
            if (!blank.group(1).equals(Long.toString(number))) {
                throw new OutOfStep("mixes answers up");
            }
            int item = Integer.parseInt(blank.group(2));
            if (item == 0 || item > kept.size()) {
                throw new OutOfStep("answers with more than was asked");
            }
            doubled |= !seen.add(item);
        }
        boolean whole = !doubled && seen.size() == kept.size();
        return whole ? Optional.of(ANSWERED.matcher(body).replaceAll("[$2]")) : Optional.empty();
    }

    /** Puts back what was taken out. */
    String restore(String stream) {
        return TagPairs.inOrder(BLANK.matcher(stream)
                .replaceAll(blank -> Matcher.quoteReplacement(kept.get(Integer.parseInt(blank.group(1)) - 1))));
    }

    private boolean hasEnd() {
        return ENDS_A_SENTENCE.matcher(stream).find();
    }

    private static String end(long number) {
        return "[" + number + ".0]";
    }
}
