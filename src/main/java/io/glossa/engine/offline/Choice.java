package io.glossa.engine.offline;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses sentences that say much and do not repeat each other: maximal marginal relevance.
 *
 * @see <a href="https://doi.org/10.1145/290941.291025">Carbonell and Goldstein, The Use of MMR, 1998</a>
 */
final class Choice {

    private static final double WEIGHT_OF_SALIENCE = 0.7;

    /** Two sentences as alike as this say the same. */
    private static final double SAME = 0.6;

    /** Sentences are not cut: a summary may be so much longer than asked for. */
    private static final double WORDS_OVER = 1.15;

    private Choice() {}

    /** Never empty where there is a sentence; in the order of the text. */
    static List<Sentence> of(List<Sentence> sentences, SentenceGraph graph, int count, int words) {
        double[] salience = Salience.of(sentences, graph);
        double[] nearest = new double[sentences.size()];
        List<Integer> chosen = new ArrayList<>();
        int length = 0;
        while (chosen.size() < count) {
            int best = -1;
            for (int i = 0; i < salience.length; i++) {
                boolean fits =
                        chosen.isEmpty() || length + sentences.get(i).words().size() <= words * WORDS_OVER;
                if (fits
                        && nearest[i] < SAME
                        && (best < 0 || value(salience, nearest, i) > value(salience, nearest, best))) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
            length += sentences.get(best).words().size();
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = i == best ? 1 : Math.max(nearest[i], graph.likeness(i, best));
            }
        }
        return chosen.stream().sorted().map(sentences::get).toList();
    }

    private static double value(double[] salience, double[] nearest, int i) {
        return WEIGHT_OF_SALIENCE * salience[i] - (1 - WEIGHT_OF_SALIENCE) * nearest[i];
    }
}
