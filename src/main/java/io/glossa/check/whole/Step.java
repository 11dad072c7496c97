package io.glossa.check.whole;

import io.glossa.check.length.Band;
import java.util.stream.DoubleStream;

/**
 * A bead between two places of an alignment. All figures are logarithms.
 *
 * @param toSource how many sentences of the source are behind it
 * @param toTarget how many of the translation
 * @param signs what speaks for it but its length
 * @param part the same if only a part of its one sentence is there; negative infinity where it has more than one
 * @param logRatio how much longer the translation is
 * @param deviation the standard deviation of that
 */
record Step(int toSource, int toTarget, double signs, double part, double logRatio, double deviation) {

    /** What it costs to take a part of a sentence for missing: that explains a short one too easily. */
    private static final double PART = -3;

    /** So much of the sentence may be left then, as logarithms. */
    private static final double[] SHARES =
            DoubleStream.of(.3, .4, .5, .6, .7).map(Math::log).toArray();

    /** @param shift how much longer this text's translations are than usual */
    double score(double shift) {
        return signs + byLength(shift, 0);
    }

    /** The same where the translation has only a part of it. */
    double scoreOfPart(double shift) {
        double best = Double.NEGATIVE_INFINITY;
        for (double share : SHARES) {
            best = Math.max(best, byLength(shift, share));
        }
        return part + PART + best;
    }

    private double byLength(double shift, double share) {
        return Band.logLikelihood((logRatio - shift - share) / deviation);
    }
}
