package io.glossa.check.meaning;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * By what the words of a language are looked up. Where words stand apart, by their first letters, for endings change;
 * where they don't, by the longest that is known from a place on.
 */
final class Keys {

    /** Receives one key after the other. */
    @FunctionalInterface
    interface Lookup {
        /**
         * @param at where the word begins in the text
         * @return whether it is known
         */
        boolean look(int at, String key, int start, int end);
    }

    private static final Set<String> WITHOUT_SPACES =
            Set.of("Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt");

    /** In letters. What endings change begins behind them in most languages. */
    private static final int STEM = 5;

    private static final int HANGUL_STEM = 2;

    /** Of a word where they run together. */
    private static final int LONGEST = 8;

    /** Articles and prepositions that Arabic writes before a word, the longest first. */
    private static final List<String> ARABIC_PREFIXES = List.of("وال", "بال", "فال", "كال", "ال", "لل");

    private static final int ARABIC_LEAST = 3;

    /** Thai's first letter: Latin words among others are names. */
    private static final char FIRST_TOGETHER = 0x0E00;

    private static final char FIRST_HANGUL = 0xAC00;
    private static final char LAST_HANGUL = 0xD7A3;

    private final boolean apart;
    private final boolean prefixed;

    private Keys(boolean apart, boolean prefixed) {
        this.apart = apart;
        this.prefixed = prefixed;
    }

    /** @param script its ISO 15924 code */
    static Keys of(String language, String script) {
        return new Keys(!WITHOUT_SPACES.contains(script), language.equals("ar"));
    }

    /** Whether words stand apart. */
    boolean apart() {
        return apart;
    }

    /** Whether this can be a word of a language whose words run together: a single letter of most scripts is none. */
    static boolean together(String word) {
        return Character.isIdeographic(word.charAt(0)) || (word.length() > 1 && word.charAt(0) >= FIRST_TOGETHER);
    }

    void read(String text, Lookup lookup) {
        if (apart) {
            readApart(text, lookup);
        } else {
            readTogether(text, lookup);
        }
    }

    private static void readTogether(String text, Lookup lookup) {
        for (int i = 0; i < text.length(); ) {
            int length = Character.isLetter(text.charAt(i)) ? Math.min(LONGEST, text.length() - i) : 0;
            while (length > 0 && !lookup.look(i, text, i, i + length)) {
                length--;
            }
            i += Math.max(1, length);
        }
    }

    private void readApart(String text, Lookup lookup) {
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isInside(text.charAt(end), end > i)) {
                end++;
            }
            if (end > i) {
                String key = key(text.substring(i, end));
                lookup.look(i, key, 0, key.length());
            }
            i = Math.max(i + 1, end);
        }
    }

    private static boolean isInside(char c, boolean begun) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> begun;
            default -> Character.isLetter(c);
        };
    }

    /** The first letters of a word, in small ones and without vowel signs that may be left out. */
    String key(String word) {
        String letters = plain(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        if (letters.isEmpty()) {
            return letters;
        }
        char first = letters.charAt(0);
        String bare = prefixed ? withoutPrefix(letters) : letters;
        return stem(bare, first >= FIRST_HANGUL && first <= LAST_HANGUL ? HANGUL_STEM : STEM);
    }

    private static String withoutPrefix(String word) {
        for (String prefix : ARABIC_PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= ARABIC_LEAST) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'أ', 'إ', 'آ' -> plain.append('ا');
                case 'ـ' -> {}
                default -> {
                    if (!isLeftOut(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    /** Joiners, and the vowel signs of Arabic and Hebrew. */
    private static boolean isLeftOut(char c) {
        return Character.getType(c) == Character.FORMAT || (c >= 'ً' && c <= 'ٟ') || (c >= '֑' && c <= 'ׇ');
    }

    /** So many letters, with the signs on them. */
    private static String stem(String word, int most) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && ++letters > most) {
                return word.substring(0, i);
            }
        }
        return word;
    }
}
