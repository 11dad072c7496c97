package io.glossa.glossary;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;

/**
 * Brings words into one spelling where the difference is none for a reader: large and small letters, Unicode's forms, and
 * what writers of a script may leave out.
 */
final class Folding {

    /** Unicode's NFKC_Casefold: ß is ss, the final sigma a sigma, full-width letters are letters, soft hyphens nothing. */
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private Folding() {}

    static String of(String word) {
        if (isPlain(word)) {
            return word;
        }
        String folded = FOLD.normalize(word);
        StringBuilder plain = new StringBuilder(folded.length());
        folded.codePoints().map(Folding::letter).filter(c -> c != 0).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The word's letters without accents and other marks on them: what is left of a stem whose vowel changes. */
    static String bare(String folded) {
        if (isPlain(folded)) {
            return folded;
        }
        StringBuilder bare = new StringBuilder(folded.length());
        Normalizer.normalize(folded, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.isEmpty() ? folded : bare.toString();
    }

    /** Small Latin letters and digits are folded already: most words are. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** The letter that this one is a spelling of; 0 for a mark that may be left out. */
    private static int letter(int c) {
        if ((c >= 0x0591 && c <= 0x05C7 && c != 0x05BE) || (c >= 0x064B && c <= 0x065F)) {
            // Points of Hebrew and Arabic; what is between the words, the maqaf, stays.
            return 0;
        }
        return switch (c) {
            // Turkish: I is a large ı there and a large i elsewhere, so all of them are i. 0307 is left of İ.
            case 0x0131 -> 'i';
            case 0x0307 -> 0;
            case 0x2010, 0x2011, 0x05BE -> '-';
            case 0x2018, 0x2019, 0x02BC, 0x02BB, 0x05F3 -> '\'';
            case 0x05F4 -> '"';
            // Greek: large letters have no accents.
            case 0x03AC -> 0x03B1;
            case 0x03AD -> 0x03B5;
            case 0x03AE -> 0x03B7;
            case 0x03AF -> 0x03B9;
            case 0x03CC -> 0x03BF;
            case 0x03CD -> 0x03C5;
            case 0x03CE -> 0x03C9;
            // Russian: the dots of ё.
            case 0x0451 -> 0x0435;
            // Arabic: what an alef carries, dots of the last ya, the long stroke; Persian kaf and ya.
            case 0x0622, 0x0623, 0x0625, 0x0671 -> 0x0627;
            case 0x0649, 0x06CC -> 0x064A;
            case 0x06A9 -> 0x0643;
            case 0x0640, 0x0670 -> 0;
            // Devanagari: the dot below, and the moon under the dot above.
            case 0x093C -> 0;
            case 0x0901 -> 0x0902;
            default -> c;
        };
    }
}
