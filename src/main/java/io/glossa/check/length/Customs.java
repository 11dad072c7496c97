package io.glossa.check.length;

/**
 * What translators of a pair of languages are free to do, as shares.
 *
 * @param joins of the places between two sentences: they become one
 * @param splits of the sentences: one becomes two
 * @param losesMark of the texts: a text that ends with a full stop or the like has a translation that does not
 */
public record Customs(double joins, double splits, double losesMark) {}
