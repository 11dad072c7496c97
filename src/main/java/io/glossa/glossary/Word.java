package io.glossa.glossary;

import io.glossa.document.text.Scripts;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The least that a term can begin or end with: a word; in scripts without spaces a character with its marks; any other sign
 * by itself.
 */
final class Word {

    private final String written;
    private final String folded;
    private final int start;
    private @Nullable String bare;
    private @Nullable String consonants;

    Word(String written, int start) {
        this.written = written;
        this.folded = Folding.of(written);
        this.start = start;
    }

    private enum Kind {
        SPACE,
        LETTER,
        HANGUL,
        CHARACTER,
        MARK,
        SIGN;

        private static Kind of(int c) {
            if (c < 0x80) {
                return Character.isLetterOrDigit(c) ? LETTER : c <= ' ' ? SPACE : SIGN;
            }
            if (Character.isSpaceChar(c) || c == 0x200B) {
                return SPACE;
            }
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.FORMAT
                    || c == 0xFF9E
                    || c == 0xFF9F) {
                return MARK;
            }
            if (!Character.isLetterOrDigit(c)) {
                return SIGN;
            }
            if (Scripts.withoutSpaces(c) || c == 0x30FC || c == 0xFF70) {
                return CHARACTER;
            }
            // Nothing below the first block of Hangul is of it: most letters are done here.
            return c >= 0x1100 && UnicodeScript.of(c) == UnicodeScript.HANGUL ? HANGUL : LETTER;
        }

        private boolean goesOnWith(Kind next) {
            return next == MARK || (next == this && (this == LETTER || this == HANGUL));
        }
    }

    /** A text in form NFC as words and signs, in order, without the spaces between. */
    static List<Word> in(String composed) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < composed.length()) {
            int c = composed.codePointAt(start);
            Kind kind = Kind.of(c);
            int end = start + Character.charCount(c);
            while (end < composed.length() && kind.goesOnWith(Kind.of(composed.codePointAt(end)))) {
                end += Character.charCount(composed.codePointAt(end));
            }
            if (kind != Kind.SPACE) {
                Word word = new Word(composed.substring(start, end), start);
                // Marks of direction and the like stand for themselves sometimes, and are nothing to be compared.
                if (!word.folded.isEmpty()) {
                    words.add(word);
                }
            }
            start = end;
        }
        return words;
    }

    /** As it is written, in Unicode's form NFC. */
    String written() {
        return written;
    }

    /** What is compared. */
    String folded() {
        return folded;
    }

    /** The same without accents and other marks on its letters. */
    String bare() {
        if (bare == null) {
            bare = Folding.bare(folded);
        }
        return bare;
    }

    /** Its consonants, as far as they stay when it changes. */
    String consonants() {
        if (consonants == null) {
            consonants = Consonants.of(bare());
        }
        return consonants;
    }

    /** Where it begins in the text's form NFC. */
    int start() {
        return start;
    }

    int end() {
        return start + written.length();
    }

    boolean isHyphen() {
        return folded.equals("-");
    }

    /** Whether it is one, and no sign. */
    boolean isWord() {
        return Character.isLetterOrDigit(folded.codePointAt(0));
    }

    /** Whether it is written in large letters only, and more than one: "UN". */
    boolean isAcronym() {
        return written.codePointCount(0, written.length()) > 1 && hasCapitals() && !has(Character::isLowerCase);
    }

    boolean hasCapitals() {
        return has(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    }

    /** Whether its script has large and small letters. */
    boolean hasCase() {
        return has(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
    }

    private boolean has(IntPredicate letter) {
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            if (letter.test(written.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands between the two. */
    boolean touches(Word next) {
        return end() == next.start;
    }
}
