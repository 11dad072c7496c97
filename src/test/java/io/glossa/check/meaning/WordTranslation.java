package io.glossa.check.meaning;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely a word is translated by another, learned from lines that are translations of each other: model 1 of Brown, Della
 * Pietra, Della Pietra and Mercer, The Mathematics of Statistical Machine Translation (1993).
 */
final class WordTranslation {

    private static final int ROUNDS = 5;

    /** How likely a word has no other that it translates. */
    private static final double FROM_NOTHING = 0.002;

    /** Takes from what is seen once or twice. */
    private static final double DOUBT = 0.5;

    private WordTranslation() {}

    /**
     * @param from the words of each line, by number
     * @param to those of its translation
     */
    static Pairs learn(List<int[]> from, List<int[]> to, int words) {
        Pairs likely = new Pairs();
        for (int round = 0; round < ROUNDS; round++) {
            Pairs counts = new Pairs();
            double[] totals = new double[words];
            for (int line = 0; line < from.size(); line++) {
                count(from.get(line), to.get(line), round == 0 ? null : likely, counts, totals);
            }
            Pairs next = new Pairs();
            counts.forEach((one, other, count) -> next.add(one, other, (float) (count / (totals[one] + DOUBT))));
            likely = next;
        }
        return likely;
    }

    private static void count(int[] from, int[] to, @Nullable Pairs likely, Pairs counts, double[] totals) {
        double[] shares = new double[from.length];
        for (int other : to) {
            for (int i = 0; i < from.length; i++) {
                shares[i] = likely == null ? 1 : likely.get(from[i], other);
            }
            double all =
                    (likely == null ? 1 : FROM_NOTHING) + Arrays.stream(shares).sum();
            for (int i = 0; i < from.length; i++) {
                counts.add(from[i], other, (float) (shares[i] / all));
                totals[from[i]] += shares[i] / all;
            }
        }
    }
}
