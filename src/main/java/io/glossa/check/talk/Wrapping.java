package io.glossa.check.talk;

import java.util.Optional;

/** What is put round a whole answer and is not round the source: code fences, quotation marks, headings. */
final class Wrapping {

    private static final String OPENING = "\"“„«‹「『《‘'`";
    private static final String CLOSING = "\"”“»›」』》’'`";

    /** What may begin or end a quotation in the source: another language may write marks for it. */
    private static final String SPEECH = OPENING + CLOSING + "‚‟—–―-‹›<>*_()";

    private static final String QUOTATION = "\"“”„«»「」『』《》";

    private Wrapping() {}

    /** What it is, said for people; empty where there is nothing. */
    static Optional<String> in(Exchange exchange) {
        String source = exchange.source();
        String answer = exchange.answer();
        if (answer.contains("```") && !source.contains("```")) {
            return Optional.of("a code fence");
        }
        if (isHeading(answer) && !isHeading(source)) {
            return Optional.of("a heading's or a quotation's mark before it");
        }
        if (isEmphasized(answer) && !isEmphasized(source)) {
            return Optional.of("asterisks round it");
        }
        if (isQuoted(answer) && !isSpeech(source) && !exchange.isSummary()) {
            return Optional.of("quotation marks round it");
        }
        return Optional.empty();
    }

    private static boolean isHeading(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        boolean quoted = text.startsWith("> ");
        return quoted || (marks > 0 && marks < text.length() && text.charAt(marks) == ' ');
    }

    private static boolean isEmphasized(String text) {
        return text.length() > 4
                && text.startsWith("**")
                && text.endsWith("**")
                && text.indexOf("**", 2) == text.length() - 2;
    }

    /** Whether one pair of quotation marks stands round the whole text, and none inside. */
    private static boolean isQuoted(String text) {
        if (text.length() < 3) {
            return false;
        }
        int kind = OPENING.indexOf(text.charAt(0));
        char last = text.charAt(text.length() - 1);
        if (kind < 0 || CLOSING.indexOf(last) < 0) {
            return false;
        }
        String inside = text.substring(1, text.length() - 1);
        return inside.indexOf(text.charAt(0)) < 0 && inside.indexOf(last) < 0;
    }

    private static boolean isSpeech(String source) {
        return source.isEmpty()
                || SPEECH.indexOf(source.charAt(0)) >= 0
                || SPEECH.indexOf(source.charAt(source.length() - 1)) >= 0
                || source.chars().anyMatch(c -> QUOTATION.indexOf(c) >= 0);
    }
}
