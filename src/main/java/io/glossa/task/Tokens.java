package io.glossa.task;

/**
 * Estimates how many tokens a text is, without knowing the model's tokenizer, and rather too many than too few: what
 * does not fit costs a call. Today's tokenizers need about a token for 4 letters of English, 2 to 3 of other Latin,
 * Greek or Cyrillic words, and about one for an ideograph or a letter of the scripts that they know less well.
 */
public final class Tokens {

    private Tokens() {}

    public static int estimate(String text) {
        int quarters = text.codePoints().map(Tokens::quarters).sum();
        return quarters / 4 + 1;
    }

    /** Quarters of a token. */
    private static int quarters(int c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x590 ? 2 : 4;
    }
}
