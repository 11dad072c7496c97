package io.glossa.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a summary from a model's answer: what stands between the tags. Small models often forget the tags; their answer
 * is taken too, where nothing in it looks like talk round a summary.
 */
final class SummaryAnswer {

    private static final Pattern OPEN = Pattern.compile("<\\s?summary\\s?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSE = Pattern.compile("<\\s?/\\s?summary\\s?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TALK =
            Pattern.compile("(?s)^[^\\n]*[:：]\\s*\\n.*|.*```.*|.*<\\s?/?\\s?(?:seg|document|text)\\b.*");

    private SummaryAnswer() {}

    /** The summary; empty where there is none, or more than one. */
    static Optional<String> read(String answer) {
        return words(answer).filter(text -> !text.isEmpty());
    }

    private static Optional<String> words(String answer) {
        Matcher open = OPEN.matcher(answer);
        Matcher close = CLOSE.matcher(answer);
        boolean opened = open.find();
        if (!opened && !close.find()) {
            return Optional.of(answer.strip())
                    .filter(text -> !TALK.matcher(text).matches());
        }
        if (!opened) {
            return Optional.empty();
        }
        int from = open.end();
        if (!close.find(from) || open.find()) {
            return Optional.empty();
        }
        return Optional.of(answer.substring(from, close.start()).strip());
    }
}
