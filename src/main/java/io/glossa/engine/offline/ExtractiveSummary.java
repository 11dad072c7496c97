package io.glossa.engine.offline;

import io.glossa.language.Language;
import io.glossa.task.SummaryForm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sentences that say most of a text, in their own words and order: LexRank over the sentences, the lead before the
 * rest, no two that say the same. Needs no model, knows every language that ICU can cut into words, and gives the
 * same answer every time.
 */
public final class ExtractiveSummary {

    /** The graph grows with the square of this; of a longer text those nearest to its centre are taken. */
    private static final int MOST_SENTENCES = 500;

    private static final int HEADLINE_WORDS = 16;

    private ExtractiveSummary() {}

    /**
     * Whole sentences of the text, at most {@code count}: fewer where it has fewer, or the rest repeats them. Never one
     * with an address in it, and none that begins or ends inside a quotation. Empty where the text has no letter.
     */
    public static List<String> sentences(String text, Language language, int count) {
        return choose(text, language, count, Integer.MAX_VALUE).stream()
                .map(Sentence::text)
                .toList();
    }

    /** The summary in the form asked for: a paragraph, lines that begin with "- ", or one line without full stop. */
    public static String of(String text, Language language, SummaryForm form) {
        Integer sentences = form.sentences();
        Integer words = form.words();
        int count = sentences == null ? Integer.MAX_VALUE : sentences;
        int length = words == null ? Integer.MAX_VALUE : words;
        return switch (form.shape()) {
            case PARAGRAPH ->
                choose(text, language, count, length).stream()
                        .map(Sentence::text)
                        .collect(Collectors.joining(spaced(language) ? " " : ""));
            case BULLETS ->
                choose(text, language, count, length).stream()
                        .map(sentence -> "- " + sentence.text())
                        .collect(Collectors.joining("\n"));
            case HEADLINE -> headline(text, language, words == null ? HEADLINE_WORDS : words);
        };
    }

    private static List<Sentence> choose(String text, Language language, int count, int words) {
        List<Sentence> sentences = candidates(text, language);
        return sentences.isEmpty() ? List.of() : Choice.of(sentences, new SentenceGraph(sentences), count, words);
    }

    /** The most telling of the sentences that are short enough, the early ones first; for want of such the shortest. */
    private static String headline(String text, Language language, int words) {
        List<Sentence> sentences = candidates(text, language);
        double[] salience = Salience.of(sentences, new SentenceGraph(sentences));
        return IntStream.range(0, salience.length)
                .boxed()
                .filter(i -> sentences.get(i).words().size() <= words)
                .max(Comparator.comparingDouble(i -> salience[i] * earliness(sentences.get(i))))
                .map(sentences::get)
                .or(() -> sentences.stream()
                        .min(Comparator.comparingInt(
                                sentence -> sentence.words().size())))
                .map(sentence -> SentenceEnd.dropFullStop(sentence.text()))
                .orElse("");
    }

    private static double earliness(Sentence sentence) {
        return Math.exp(-sentence.place() / 6.0);
    }

    /** Where every sentence holds an address, what is left of them without it. */
    private static List<Sentence> candidates(String text, Language language) {
        List<Sentence> sentences = Sentence.of(text, language);
        if (sentences.isEmpty() && Addresses.in(text)) {
            sentences = Sentence.of(Addresses.without(text), language);
        }
        return sentences.size() <= MOST_SENTENCES
                ? sentences
                : new SentenceGraph(sentences)
                        .nearestToCentre(MOST_SENTENCES).stream()
                                .map(sentences::get)
                                .toList();
    }

    private static boolean spaced(Language language) {
        return !List.of("Hans", "Hant", "Jpan").contains(language.script());
    }
}
