package io.glossa.document.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What must be known of scripts: which of them put no space between words. */
public final class Scripts {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private Scripts() {}

    public static boolean withoutSpaces(int codePoint) {
        // Nothing below the Thai block is of them: most letters are done here.
        return codePoint >= 0x0E00 && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }

    /** Whether words of this script are set directly against a foreign word: the above, and Korean with its particles. */
    public static boolean joinsForeignWords(int codePoint) {
        return withoutSpaces(codePoint) || (codePoint >= 0x1100 && UnicodeScript.of(codePoint) == UnicodeScript.HANGUL);
    }
}
