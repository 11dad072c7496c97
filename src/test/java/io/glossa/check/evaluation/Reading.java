package io.glossa.check.evaluation;

import io.glossa.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What is taken for a segment. */
enum Reading {
    LINES("line by line", 1, 1),
    /** Of sentences: a headline stands alone. */
    PARAGRAPHS("paragraphs of 2 to 4 lines", 2, 4);

    /** A headline may end with a quotation or in brackets, but has no full stop in them. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:。！？：।॥؟۔։።][\\p{Pe}\\p{Pi}\\p{Pf}\"'\\h]*$");

    private final String title;
    private final int least;
    private final int most;

    Reading(String title, int least, int most) {
        this.title = title;
        this.least = least;
        this.most = most;
    }

    String title() {
        return title;
    }

    /** All segments that both languages of the pair have, the same ones with the same seed. */
    List<Example> of(ParallelTexts texts, Languages pair, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int start = 0; start < texts.size(); ) {
            int wanted = random.nextInt(least, most + 1);
            int end = start;
            while (end < start + wanted
                    && isIn(texts, pair, start, end)
                    && (most == 1 || isSentence(texts, pair, end))) {
                end++;
            }
            if (end - start >= least) {
                examples.add(new Example(texts, pair, start, end));
            }
            start = Math.max(end, start + 1);
        }
        return examples;
    }

    private static boolean isSentence(ParallelTexts texts, Languages pair, int line) {
        return SENTENCE_END.matcher(texts.line(pair.source(), line)).find();
    }

    private static boolean isIn(ParallelTexts texts, Languages pair, int start, int line) {
        return line < texts.size()
                && !texts.line(pair.source(), line).isEmpty()
                && !texts.line(pair.target(), line).isEmpty()
                && (line == start || texts.sameStory(start, line));
    }
}
