package io.glossa.engine.offline;

import java.util.List;
import java.util.regex.Pattern;

/** How fit each sentence is to stand for the text: central, early, of a good length, and understood by itself. */
final class Salience {

    /** News say the most first; so does a good first paragraph of anything else. */
    private static final double WEIGHT_OF_LEAD = 0.35;

    /** "However, ", "但是，": a single short word before a comma mostly leans on the sentence before. */
    private static final Pattern LEANS_BACK = Pattern.compile("^[\\p{L}\\p{M}]{2,12}[,،、，]");

    private static final Pattern QUESTION = Pattern.compile("[?？؟;]\\p{Pf}?$");

    private Salience() {}

    static double[] of(List<Sentence> sentences, SentenceGraph graph) {
        double[] salience = graph.centrality();
        for (int i = 0; i < salience.length; i++) {
            Sentence sentence = sentences.get(i);
            double lead = Math.exp(-sentence.place() / 3.0);
            salience[i] = ((1 - WEIGHT_OF_LEAD) * salience[i] + WEIGHT_OF_LEAD * lead) * fitness(sentence);
        }
        return salience;
    }

    private static double fitness(Sentence sentence) {
        int words = sentence.words().size();
        double fitness = words < 6 ? 0.7 : words > 45 ? 0.8 : 1;
        if (LEANS_BACK.matcher(sentence.text()).find()) {
            fitness *= 0.85;
        }
        if (Quotations.startsWithOne(sentence.text())) {
            fitness *= 0.85;
        }
        if (QUESTION.matcher(sentence.text()).find()) {
            fitness *= 0.75;
        }
        return fitness;
    }
}
