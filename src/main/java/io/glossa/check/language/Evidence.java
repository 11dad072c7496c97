package io.glossa.check.language;

import io.glossa.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is that a text is in one language or another, 0 to 1.
 *
 * @param target in the one that it should be in, or one that can't be told from it
 * @param near in a relative of that
 * @param source in the one that was translated from, or one that can't be told from it
 * @param known whether the target is a language that can be recognised
 * @param sourceKnown whether the source is
 * @param best the likeliest besides the target; null where there is none
 * @param bestLikely how likely that is
 * @param bestSure whether that isn't easily confused with another, and is the source's or English, and no relative of the target's
 */
record Evidence(
        double target,
        double near,
        double source,
        boolean known,
        boolean sourceKnown,
        @Nullable Language best,
        double bestLikely,
        boolean bestSure) {}
