package io.glossa.check.length;

/**
 * What is usual between a text and its translation. The logarithm of the ratio of their lengths is spread about 0, the
 * more narrowly the longer they are (Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993), but
 * never more narrowly than one kind of text differs from another.
 *
 * @param spread the standard deviation of that logarithm, times the root of the number of letters
 * @param drift the standard deviation between kinds of texts
 */
public record Band(double spread, double drift) {

    /** Degrees of freedom of Student's distribution: translators take liberties more often than the normal one allows. */
    private static final double FREEDOM = 6;

    /** Shorter texts say nothing about lengths. */
    private static final double SHORTEST = 4;

    /** The standard deviation of the logarithm, for a whole text of so many letters of English. */
    public double deviation(double letters) {
        return Math.hypot(ownDeviation(letters), drift);
    }

    /** The same between sentences of one text, which are of one kind. */
    public double ownDeviation(double letters) {
        return spread / Math.sqrt(Math.max(SHORTEST, letters));
    }

    /** How many standard deviations a translation is longer (above 0) or shorter than usual. */
    public double surprise(double source, double answer) {
        return logRatio(source, answer) / deviation(source);
    }

    public static double logRatio(double source, double answer) {
        return Math.log(Math.max(1, answer) / Math.max(1, source));
    }

    /** The logarithm of how likely such a surprise is, up to a constant: 0 where there is none, and less where there is. */
    public static double logLikelihood(double surprise) {
        return -(FREEDOM + 1) / 2 * Math.log1p(surprise * surprise / FREEDOM);
    }
}
