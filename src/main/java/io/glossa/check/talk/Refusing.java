package io.glossa.check.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A model that will not do what it is asked: "I'm sorry, but I can't assist with that". */
final class Refusing {

    /** Sentences in which a refusal is said. */
    private static final int FIRST = 3;

    /** In UTF-16 units: "I'm sorry." is told together with what comes next. */
    private static final int SHORT = 40;

    /** In UTF-16 units: a refusal is short. */
    private static final int LONGEST = 600;

    /** In UTF-16 units: an answer that is a refusal and nothing else. */
    private static final int WHOLE = 200;

    /** How much longer than its translation no text is. */
    private static final int SHORTER = 4;

    private Refusing() {}

    /** The words; empty where there are none. */
    static Optional<String> in(Exchange exchange) {
        return beginnings(exchange.answer()).stream()
                .filter(text -> text.length() <= LONGEST)
                .filter(text -> refuses(exchange.cues(text), exchange))
                .filter(text -> !exchange.folded(exchange.source()).contains(Folded.of(text)))
                .findFirst();
    }

    private static List<String> beginnings(String answer) {
        List<String> sentences = Sentences.of(answer);
        List<String> beginnings = new ArrayList<>();
        for (int i = 0; i < Math.min(FIRST, sentences.size()); i++) {
            String sentence = sentences.get(i);
            boolean goesOn = sentence.length() <= SHORT && i + 1 < sentences.size();
            beginnings.add(goesOn ? sentence + " " + sentences.get(i + 1) : sentence);
        }
        return beginnings;
    }

    private static boolean refuses(Cues cues, Exchange exchange) {
        return exchange.sourceIsKnown()
                && (!exchange.isSummary() || isWhole(exchange))
                && exchange.spoken().stream().anyMatch(language -> refuses(cues, language, exchange));
    }

    private static boolean refuses(Cues cues, int language, Exchange exchange) {
        boolean cannot = cues.has(language, Cue.CANNOT);
        boolean unable = cannot || cues.has(language, Cue.UNABLE);
        Cue task = exchange.isSummary() ? Cue.SUMMARY : Cue.TRANSLATION;
        boolean help = cues.has(language, Cue.HELP) || cues.has(language, task);
        boolean sorry = cues.has(language, Cue.SORRY);
        if (cues.has(language, Cue.MODEL) && !exchange.headHas(Cue.MODEL)) {
            return unable || cues.has(language, task);
        }
        boolean saidThere = !exchange.isSummary() && (exchange.headHas(Cue.CANNOT) || exchange.headHas(Cue.UNABLE));
        return (cannot && help && !saidThere)
                || (unable && (help || cannot) && sorry && !(saidThere && exchange.headHas(Cue.SORRY)))
                || (!exchange.isSummary()
                        && isWhole(exchange)
                        && declines(cues, language, unable && !saidThere, exchange));
    }

    /** Whether it says of its task, which the text does not speak of, that it is not done. */
    private static boolean declines(Cues cues, int language, boolean unable, Exchange exchange) {
        boolean left = unable || cues.has(language, Cue.CANNOT) || cues.has(language, Cue.STOP);
        boolean text = cues.has(language, Cue.VERSION) || isTooShort(exchange);
        return cues.has(language, Cue.TRANSLATION)
                && (unable || (text && left))
                && !exchange.hasInAnyLanguage(Cue.TRANSLATION);
    }

    private static boolean isWhole(Exchange exchange) {
        return exchange.answer().length() <= WHOLE;
    }

    /** Whether it can't be a translation of the text. */
    private static boolean isTooShort(Exchange exchange) {
        return exchange.answer().length() * SHORTER < exchange.source().length();
    }
}
