package io.glossa.check.number;

/** Tells how a character takes part in words. */
final class Letters {

    /** From Thai on there are scripts where a single character can be a word, with Latin and Greek letters among them. */
    private static final char FIRST_OF_DENSE_SCRIPTS = 0x0E00;

    private Letters() {}

    /** Whether a single character of its script may be a word. */
    static boolean isOfDenseScript(int c) {
        return c >= FIRST_OF_DENSE_SCRIPTS && (c < 0x1E00 || c > 0x1FFF);
    }

    /** Whether its script puts no spaces between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, Han. */
    static boolean isUnspaced(int c) {
        return isOfDenseScript(c)
                && isInUnspacedBlock(c)
                && (Character.isLetter(c) || isMark(c) || c == '〇' || c == '々');
    }

    /** Whether it is part of a word that may go on without a space: Han and katakana, but not the endings in hiragana. */
    static boolean isOfDenseWord(int c) {
        return isUnspaced(c) && !(c >= 0x3040 && c <= 0x309F);
    }

    /** Whether it may stand between the words of one number. */
    static boolean isGap(int c) {
        return switch (c) {
            case ' ', '\u00A0', '\u2009', '\u202F', '-', '‐', '‑', '־' -> true;
            default -> false;
        };
    }

    /**
     * Where a word of a script with spaces ends; at least one character on.
     *
     * @param apostrophes whether an apostrophe between letters is one of them
     */
    static int wordEnd(String text, int start, boolean apostrophes) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean letter = (Character.isLetter(c) && !isUnspaced(c)) || isMark(c);
            if (!letter && !(apostrophes && isApostropheInside(text, i))) {
                break;
            }
            i += Character.charCount(c);
        }
        return Math.max(i, start + 1);
    }

    private static boolean isApostropheInside(String text, int i) {
        return Form.isApostrophe(text.charAt(i)) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isInUnspacedBlock(int c) {
        return c <= 0x109F
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0x3005 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF);
    }
}
