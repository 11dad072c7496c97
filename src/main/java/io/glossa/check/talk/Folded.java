package io.glossa.check.talk;

import com.ibm.icu.text.Normalizer2;

/**
 * A text as phrases are looked for in it: words in one case and one Unicode form, a single space before and behind each, no
 * punctuation, and without those marks that some writers put and others do not.
 */
final class Folded {

    /** Letters that are written in two ways, and what both become. */
    private static final String FROM = "άέήίόύώϊϋΐΰςёıأإآىیکەۀةşţ";

    private static final String TO = "αεηιουωιυιυσеiاااييكهههșț";

    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';

    private Folded() {}

    static String of(String text) {
        // In Persian it parts words as a space would; elsewhere it joins nothing that matters here.
        String plain = Normalizer2.getNFKCCasefoldInstance().normalize(text.replace(ZERO_WIDTH_NON_JOINER, ' '));
        StringBuilder folded = new StringBuilder(plain.length() + 2).append(' ');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isOptionalMark(c)) {
                continue;
            }
            if (isPartOfWord(c)) {
                int place = FROM.indexOf(c);
                folded.append(place < 0 ? c : TO.charAt(place));
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
        return folded.toString();
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Vowel points of Arabic and Hebrew, the stretching line, the dot that Turkish leaves on a small i, Armenian stress. */
    private static boolean isOptionalMark(char c) {
        return c == '\u0307'
                || c == '\u0640'
                || c == '\u0670'
                || (c >= '\u064b' && c <= '\u065f')
                || (c >= '\u0591' && c <= '\u05c7' && c != '\u05be')
                || (c >= '\u055a' && c <= '\u055e' && c != '\u055d');
    }
}
