package io.glossa.check.whole;

import java.util.ArrayList;
import java.util.List;

/**
 * So many sentences of the source that are so many of the translation.
 *
 * @param prior the logarithm of how often translators do that, with 0 for one that is one
 */
record Bead(int sources, int targets, double prior) {

    private static final int MOST = 4;

    /** How much less often than two are joined, three and four are. */
    private static final double[] MORE = {0, 1, 1.6, 2};

    /** @param joins how often two sentences become one, and how often one becomes two, as shares */
    static List<Bead> all(double joins, double splits) {
        List<Bead> beads = new ArrayList<>();
        for (int sources = 1; sources <= MOST; sources++) {
            for (int targets = 1; sources + targets <= MOST + 1; targets++) {
                beads.add(new Bead(
                        sources, targets, MORE[sources - 1] * Math.log(joins) + MORE[targets - 1] * Math.log(splits)));
            }
        }
        return beads;
    }
}
