package io.glossa.check.length;

/**
 * What translators of a pair of languages are free to do, as shares of the sentences.
 *
 * @param joins two sentences become one
 * @param splits one sentence becomes two
 * @param losesMark a text that ends with a full stop or the like has a translation that does not
 */
public record Customs(double joins, double splits, double losesMark) {}
