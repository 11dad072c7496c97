package io.glossa.engine.offline;

import com.ibm.icu.lang.UCharacter;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence that may stand in a summary.
 *
 * @param place its number among the sentences of the text, from 0
 */
record Sentence(int place, String text, List<String> words) {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST = 1_000;
    private static final int BEGINNING = 100;

    /**
     * The sentences of a text, without headings and other lines that are none, and without those that hold an address.
     * Where the text has no sentence its lines are taken.
     */
    static List<Sentence> of(String text, Language language) {
        SentenceSplitter splitter = new SentenceSplitter(language);
        Words words = new Words(language);
        boolean marked = !List.of("Thai", "Laoo").contains(language.script());
        List<String> paragraphs = Paragraphs.of(text);
        List<String> lines = usable(paragraphs.stream().flatMap(paragraph -> splitter.split(paragraph).stream()));
        if (lines.isEmpty()) {
            // Quotations that nobody closes everywhere: better a whole paragraph than nothing.
            lines = usable(paragraphs.stream());
        }
        lines = sample(lines);
        List<Sentence> all = new ArrayList<>();
        List<Sentence> real = new ArrayList<>();
        for (String line : lines) {
            Sentence sentence = new Sentence(all.size(), line, words.of(line));
            all.add(sentence);
            if (sentence.words.size() >= FEWEST_WORDS && (!marked || SentenceEnd.in(line))) {
                real.add(sentence);
            }
        }
        return real.isEmpty() ? all : real;
    }

    /** A whole book is not read: all of its beginning, then lines evenly spaced. */
    private static List<String> sample(List<String> lines) {
        double step = Math.max(1, (lines.size() - BEGINNING) / (double) (MOST - BEGINNING));
        return lines.size() <= MOST
                ? lines
                : IntStream.range(0, MOST)
                        .map(i -> i < BEGINNING ? i : BEGINNING + (int) ((i - BEGINNING) * step))
                        .mapToObj(lines::get)
                        .toList();
    }

    private static List<String> usable(Stream<String> lines) {
        return lines.filter(Sentence::hasLetter)
                .filter(line -> !Addresses.in(line))
                .toList();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(UCharacter::isLetter);
    }
}
