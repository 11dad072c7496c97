package io.glossa.check.whole;

/**
 * Something of the source that is not in the translation.
 *
 * @param piece the number of the sentence, from 0
 * @param partly whether only a part of it is missing
 */
record Gap(int piece, boolean partly) {}
