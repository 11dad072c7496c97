package io.glossa.language.detect;

import java.util.Arrays;

/**
 * What each model says about each language, summed up over the letters read. A model's number for a language is the
 * logarithm of its likelihood, but for a constant: only differences between languages mean something.
 */
final class Scores {

    /** The two models speak in different units; found by trying on sentences of 100 languages. */
    private static final double MAXENT = 8;

    private static final double PROFILES = 0.25;

    /** By how much a difference between two languages is greater in the profiles than in the other model. */
    private static final double PROFILES_TO_MAXENT = 8;

    private final Models models;
    private final double[] maxent;
    private final double[] profiles;
    private final double[] hints;

    private Scores(Models models) {
        this.models = models;
        this.maxent = new double[models.known().size()];
        this.profiles = new double[models.known().size()];
        this.hints = new double[models.known().size()];
    }

    static Scores of(Passage passage, Models models) {
        Scores scores = new Scores(models);
        String letters = passage.letters();
        models.maxent().addTo(scores.maxent, letters);
        models.profiles().addTo(scores.profiles, letters);
        models.hints().addTo(scores.hints, letters);
        return scores;
    }

    static Scores sum(Iterable<Scores> parts, Models models) {
        Scores sum = new Scores(models);
        for (Scores part : parts) {
            for (int i = 0; i < sum.maxent.length; i++) {
                sum.maxent[i] += part.maxent[i];
                sum.profiles[i] += part.profiles[i];
                sum.hints[i] += part.hints[i];
            }
        }
        return sum;
    }

    /** Returns by language how much speaks for it; minus infinity for those that aren't candidates. */
    double[] pooled(boolean[] candidates) {
        int bestInMaxent = best(maxent, candidates);
        int bestInProfiles = best(profiles, candidates);
        double[] pooled = new double[maxent.length];
        Arrays.fill(pooled, Double.NEGATIVE_INFINITY);
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < pooled.length; i++) {
            if (candidates[i] && !models.known().get(i).isInNoModel()) {
                double here = maxent[i];
                double there = profiles[i];
                // A language that one model doesn't know is as far from the best there as it is in the other model.
                if (!models.known().get(i).isInProfiles() && bestInMaxent >= 0) {
                    there = profiles[bestInMaxent] + (here - maxent[bestInMaxent]) * PROFILES_TO_MAXENT;
                }
                if (!models.known().get(i).isInMaxent() && bestInProfiles >= 0) {
                    here = maxent[bestInProfiles] + (there - profiles[bestInProfiles]) / PROFILES_TO_MAXENT;
                }
                pooled[i] = MAXENT * here + PROFILES * there;
                highest = Math.max(highest, pooled[i]);
                pooled[i] += hints[i];
            }
        }
        for (int i = 0; i < pooled.length; i++) {
            if (candidates[i] && models.known().get(i).isInNoModel()) {
                pooled[i] = hints[i] + (highest == Double.NEGATIVE_INFINITY ? 0 : highest);
            }
        }
        return pooled;
    }

    /** The best of the candidates that both models know, or -1 where there is none. */
    private int best(double[] scores, boolean[] candidates) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean inBoth =
                    models.known().get(i).isInMaxent() && models.known().get(i).isInProfiles();
            if (candidates[i] && inBoth && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }
}
