package io.glossa.check.number;

import org.jspecify.annotations.Nullable;

/**
 * Several words that tell of a number together: hai mươi, quatre-vingt.
 *
 * @param end where it ends in the text
 */
record Phrase(Word word, int end) {

    private static final int MOST_WORDS = 6;

    /**
     * The longest one that begins with a word of the text; null where there is none.
     *
     * @param first what counts of its first word
     * @param firstEnd where that ends
     */
    static @Nullable Phrase longest(String text, Lexicon lexicon, String first, int firstEnd) {
        int most = Math.min(lexicon.longestPhrase(first), MOST_WORDS);
        StringBuilder form = new StringBuilder(first);
        Phrase longest = null;
        int end = firstEnd;
        for (int words = 2; words <= most && isGapBeforeLetter(text, end); words++) {
            int next = end + 1;
            end = Letters.wordEnd(text, next, lexicon.joinsApostrophes());
            form.append(' ').append(Form.of(text.substring(next, end)));
            Word word = lexicon.exact(form.toString());
            if (word != null) {
                longest = new Phrase(word, end);
            }
        }
        return longest;
    }

    private static boolean isGapBeforeLetter(String text, int i) {
        return i + 1 < text.length() && Letters.isGap(text.charAt(i)) && Character.isLetter(text.charAt(i + 1));
    }
}
