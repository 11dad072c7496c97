package io.glossa.check.length;

/** What of a text counts for its length, and as what: signs and spaces don't, for languages differ in them too freely. */
enum Letters {
    LATIN,
    /** A letter, or a vowel sign, of any other alphabet or syllabary. */
    OTHER,
    HAN,
    HANGUL,
    DIGIT,
    NONE;

    /** Vowel signs of the scripts from here on are always written; below they are accents, or may be left out. */
    private static final int FIRST_SIGN = 0x0900;

    private static final int LATIN_END = 0x0250;
    private static final int LATIN_ADDITIONAL = 0x1E00;
    private static final int LATIN_ADDITIONAL_END = 0x1F00;
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;

    static Letters of(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> letter(c);
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> c >= FIRST_SIGN ? OTHER : NONE;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            default -> NONE;
        };
    }

    private static Letters letter(int c) {
        if (c < LATIN_END || (c >= LATIN_ADDITIONAL && c < LATIN_ADDITIONAL_END)) {
            return LATIN;
        }
        if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
            return HANGUL;
        }
        return Character.isIdeographic(c) ? HAN : OTHER;
    }
}
