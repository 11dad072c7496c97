package io.glossa.check.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left in an answer of how it was asked for: tags of ours, marks of a model's format, words of our prompts. */
final class Remains {

    private static final Pattern NUMBER =
            Pattern.compile("^[\\s*#\\[(<]{0,4}seg(?:ment)?[\\s#]{0,2}\\d{1,4}\\b", Pattern.CASE_INSENSITIVE);

    private Remains() {}

    /** What it is; empty where there is nothing, or the source has it as well. */
    static Optional<String> in(Exchange exchange) {
        String source = exchange.source();
        String answer = exchange.answer();
        return mark(source, answer).or(() -> number(source, answer)).or(() -> prompt(exchange));
    }

    private static Optional<String> mark(String source, String answer) {
        String there = source.toLowerCase(Locale.ROOT);
        String here = answer.toLowerCase(Locale.ROOT);
        return Lists.MARKS.stream()
                .filter(mark -> here.contains(mark) && !there.contains(mark))
                .findFirst();
    }

    private static Optional<String> number(String source, String answer) {
        Matcher number = NUMBER.matcher(answer);
        return number.find() && !NUMBER.matcher(source).find() ? Optional.of(number.group()) : Optional.empty();
    }

    private static Optional<String> prompt(Exchange exchange) {
        String here = exchange.folded(exchange.answer());
        return Lists.PROMPT.stream()
                .filter(words -> here.contains(words)
                        && !exchange.folded(exchange.source()).contains(words))
                .map(String::strip)
                .findFirst();
    }

    private static final class Lists {
        static final List<String> MARKS = TalkFiles.lines("remains");
        static final List<String> PROMPT =
                TalkFiles.lines("prompt").stream().map(Folded::of).toList();
    }
}
