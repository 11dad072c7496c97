package io.glossa.check.whole;

import java.util.List;

/** Which sentences of the source are not in the translation, if any, or not as a whole. */
final class Missing {

    /** Longer texts would cost too much. A segment has a dozen sentences. */
    private static final int MOST_PIECES = 60;

    /** The answer as a whole may be longer or shorter than usual by so many times the drift between kinds of texts. */
    private static final double[] SHIFTS = {-2, -1, 0, 1, 2};

    /** In sentences: so many are to be seen before a text's own way counts as much as what was learned. */
    private static final double BELIEF = 4;

    private static final double MOST_OFTEN = 0.5;

    /** A single sentence that is less surprising than this, in standard deviations, would not be found to lack a part. */
    private static final double FAR_TOO_SHORT = -2;

    /** Nor is a sentence missing of a text that is as many sentences, and so much longer than usual. */
    private static final double FAR_TOO_LONG = 1;

    private static final Missing NOTHING = new Missing(Double.NEGATIVE_INFINITY, List.of());

    private final double evidence;
    private final List<Gap> gaps;

    private Missing(double evidence, List<Gap> gaps) {
        this.evidence = evidence;
        this.gaps = gaps;
    }

    /** The logarithm of how much likelier it is that something is missing than that nothing is. */
    double evidence() {
        return evidence;
    }

    /** What most likely is missing, if anything is. */
    List<Gap> gaps() {
        return gaps;
    }

    static Missing in(Comparison texts) {
        int sources = texts.source().pieces().size();
        int targets = texts.answer().pieces().size();
        boolean asMuch = targets >= sources && texts.surprise() > FAR_TOO_LONG;
        boolean hopeless = sources == 1 && texts.surprise() > FAR_TOO_SHORT;
        if (asMuch || hopeless || Math.max(sources, targets) > MOST_PIECES) {
            return NOTHING;
        }
        List<Bead> beads = Bead.all(
                // A full stop that is lost joins two sentences as well.
                often(texts.customs().joins() + texts.customs().losesMark(), sources, targets),
                often(texts.customs().splits(), targets, sources));
        return best(
                new Alignment(new Fit(texts), beads, sources, targets),
                texts.band().drift());
    }

    private static Missing best(Alignment alignment, double drift) {
        double whole = Double.NEGATIVE_INFINITY;
        double lacking = Double.NEGATIVE_INFINITY;
        List<Gap> missing = List.of();
        for (double shift : SHIFTS) {
            Alignment.Best best = alignment.best(shift * drift);
            double prior = -shift * shift / 2;
            whole = Math.max(whole, best.whole() + prior);
            if (best.lacking() + prior > lacking) {
                lacking = best.lacking() + prior;
                missing = best.missing();
            }
        }
        return Double.isInfinite(whole) || Double.isInfinite(lacking) ? NOTHING : new Missing(lacking - whole, missing);
    }

    /** More often in a text where it was done more than once. */
    private static double often(double share, int from, int to) {
        return Math.min(MOST_OFTEN, share + Math.max(0, from - to - 1) / (from + BELIEF));
    }
}
