package io.glossa.check.number;

/** Tells how a character takes part in words. */
final class Letters {

    private Letters() {}

    /** Whether its script puts no spaces between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, Han. */
    static boolean isDense(int c) {
        return c >= 0x0E00 && isInDenseBlock(c) && (Character.isLetter(c) || isMark(c) || c == '〇' || c == '々');
    }

    /** Whether it may stand between the words of one number. */
    static boolean isGap(int c) {
        return switch (c) {
            case ' ', '\u00A0', '\u2009', '\u202F', '\u200B', '-', '‐', '‑', '־' -> true;
            default -> false;
        };
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isInDenseBlock(int c) {
        return c <= 0x109F
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0x3005 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF);
    }
}
