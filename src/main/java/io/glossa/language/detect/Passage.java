package io.glossa.language.detect;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;

/**
 * A piece of a text as the models read it: small letters, with one blank before, between and after the words, and
 * nothing else. And how many letters of which script it has.
 */
record Passage(String letters, Map<UnicodeScript, Integer> scripts) {

    static Passage of(String text) {
        String composed = hasLooseAccents(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        StringBuilder letters = new StringBuilder(composed.length() + 2).append(' ');
        boolean insideWord = false;
        for (int i = 0; i < composed.length(); ) {
            int noiseEnd = insideWord && Character.isLetter(composed.charAt(i)) ? i : Noise.end(composed, i);
            if (noiseEnd > i) {
                blank(letters);
                insideWord = false;
                i = noiseEnd;
                continue;
            }
            int c = composed.codePointAt(i);
            boolean letter = Character.isLetter(c);
            if (letter) {
                scripts.merge(Script.of(c), 1, Integer::sum);
            }
            if (letter || isPartOfWord(composed, i, insideWord)) {
                if (c <= Character.MAX_VALUE && !isOptional((char) c)) {
                    letters.append(SmallLetters.of((char) c));
                }
                insideWord = true;
            } else {
                blank(letters);
                insideWord = false;
            }
            i += Character.charCount(c);
        }
        blank(letters);
        return new Passage(letters.toString(), scripts);
    }

    /** The same with the words of this script only. */
    Passage only(UnicodeScript script) {
        if (scripts.size() == 1) {
            return this;
        }
        StringBuilder kept = new StringBuilder(letters.length()).append(' ');
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetter(c) ? Script.of(c) == script : c != ' ') {
                kept.append(c);
            } else {
                blank(kept);
            }
        }
        blank(kept);
        return new Passage(kept.toString(), Map.of(script, scripts.getOrDefault(script, 0)));
    }

    private static boolean hasLooseAccents(String text) {
        return text.chars().anyMatch(c -> c >= 0x300 && c < 0x370);
    }

    /** Vowel signs and the like; and an apostrophe that stands between two letters. */
    private static boolean isPartOfWord(String text, int place, boolean insideWord) {
        char c = text.charAt(place);
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> insideWord;
            case Character.FORMAT -> insideWord && isOptional(c);
            default ->
                SmallLetters.of(c) == '\''
                        && insideWord
                        && place + 1 < text.length()
                        && Character.isLetter(text.charAt(place + 1));
        };
    }

    /** What some writers put into a word and most leave out: vowel points of Arabic and Hebrew, soft hyphens, joiners. */
    private static boolean isOptional(char c) {
        return (c >= 0x64b && c <= 0x652) || c == 0x640 || (c >= 0x591 && c <= 0x5c7) || c == 0xad || c == 0x200d;
    }

    private static void blank(StringBuilder letters) {
        if (letters.charAt(letters.length() - 1) != ' ') {
            letters.append(' ');
        }
    }
}
