package io.glossa.check.number;

/**
 * A word as it is looked up: small letters, without what writers put in or leave out at will (vowel signs of Arabic and
 * Hebrew, joiners, soft hyphens, apostrophes), and one letter for those that keyboards confuse.
 */
final class Form {

    /** Malayalam letters without a vowel, which are a letter and its virama in older texts. */
    private static final char FIRST_CHILLU = 0x0D7A;

    private static final char LAST_CHILLU = 0x0D7F;
    private static final String CHILLU_LETTERS = "ണനരലളക";
    private static final char VIRAMA = 0x0D4D;

    private Form() {}

    static String of(String word) {
        StringBuilder form = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= FIRST_CHILLU && c <= LAST_CHILLU) {
                form = form == null ? new StringBuilder(word.length() + 1).append(word, 0, i) : form;
                form.append(CHILLU_LETTERS.charAt(c - FIRST_CHILLU)).append(VIRAMA);
                continue;
            }
            char folded = c < 0x80 && c != '\'' && c != '`' ? Character.toLowerCase(c) : fold(c);
            if (form == null && folded != c) {
                form = new StringBuilder(word.length()).append(word, 0, i);
            }
            if (form != null && folded != 0) {
                form.append(folded);
            }
        }
        return form == null ? word : form.toString();
    }

    /** Whether this stands between the letters of one word: п'ять, l'onzième. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '‘' || c == '`' || c == '´';
    }

    private static char fold(char c) {
        if (isApostrophe(c) || isUnseen(c)) {
            return 0;
        }
        return switch (c) {
            case 'ı', 'İ' -> 'i';
            case 'ё', 'Ё' -> 'е';
            case 'ş', 'Ş' -> 'ș';
            case 'ţ', 'Ţ' -> 'ț';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ە', 'ۀ', 'ہ', 'ۃ' -> 'ه';
            case 'ँ' -> 'ं';
            case 'ऱ' -> 'र';
            case 'ς' -> 'σ';
            default -> c >= 0x1200 && c < 0x1380 ? Ethiopic.fold(c) : Character.toLowerCase(c);
        };
    }

    private static boolean isUnseen(char c) {
        return (c >= 0x0591 && c <= 0x05C7)
                || (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || c == 0x0640
                || c == 0x0307
                || c == 0x093C
                || c == 0x09BC
                || c == 0x0A3C
                || c == 0x0ABC
                || c == 0x0B3C
                || Character.getType(c) == Character.FORMAT;
    }
}
