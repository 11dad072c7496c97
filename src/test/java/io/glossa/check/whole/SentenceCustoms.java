package io.glossa.check.whole;

import io.glossa.check.length.Bands;
import io.glossa.check.length.Measure;
import io.glossa.language.Language;
import java.util.List;

/** What translators into a language did with the sentences of English texts: counted, to be learned from. */
public final class SentenceCustoms {

    private static final Sentences SENTENCES = Sentences.read();
    private static final Measure LETTERS = Bands.learned().measure(new Language("en"));

    private int sentences;
    private int boundaries;
    private int split;
    private int joined;
    private int marked;
    private int lost;
    private int gained;

    /** Line by line; empty ones are left out. */
    public static SentenceCustoms of(List<String> english, List<String> translated) {
        SentenceCustoms customs = new SentenceCustoms();
        for (int i = 0; i < Math.min(english.size(), translated.size()); i++) {
            if (!english.get(i).isBlank() && !translated.get(i).isBlank()) {
                customs.add(english.get(i), translated.get(i));
            }
        }
        return customs;
    }

    private void add(String english, String translated) {
        int before = SENTENCES.of(english, LETTERS).size();
        int after = SENTENCES.of(translated, LETTERS).size();
        boolean mark = Marks.endSentence(english);
        boolean markAfter = Marks.endSentence(translated);
        sentences += before;
        boundaries += before - 1;
        split += Math.max(0, after - before);
        joined += Math.max(0, before - after);
        marked += mark ? 1 : 0;
        lost += mark && !markAfter ? 1 : 0;
        gained += !mark && markAfter ? 1 : 0;
    }

    public double splits() {
        return (double) split / Math.max(1, sentences);
    }

    /** Of the places where one sentence follows another in the same line: elsewhere there is nothing to join. */
    public double joins() {
        return (double) joined / Math.max(1, boundaries);
    }

    public double losesMark() {
        return (double) lost / Math.max(1, marked);
    }

    public double gainsMark() {
        return (double) gained / Math.max(1, marked);
    }

    public int boundaries() {
        return boundaries;
    }

    public int sentences() {
        return sentences;
    }
}
