package io.glossa.glossary;

import java.util.BitSet;
import java.util.List;

/**
 * Words without anything between them: "cease-fire" is "ceasefire", and a phrase in a script without spaces is found wherever
 * a line is broken.
 *
 * @param letters of all words
 * @param starts where words begin
 */
record Joined(String letters, BitSet starts) {

    /** Letters that make it unlikely that something else reads the same. */
    private static final int ENOUGH = 4;

    /** Only says how long a katakana's vowel is, and is left out as one likes. */
    private static final String LONG_VOWEL = "ー";

    static Joined of(List<Word> words) {
        StringBuilder letters = new StringBuilder();
        BitSet starts = new BitSet();
        for (Word word : words) {
            if (word.isWord() && !word.folded().equals(LONG_VOWEL)) {
                starts.set(letters.length());
                letters.append(word.folded());
            }
        }
        return new Joined(letters.toString(), starts);
    }

    /** Whether these letters stand in the other words, from the beginning of one on. */
    boolean standsIn(Joined other) {
        if (letters.isEmpty() || (letters.length() < ENOUGH && letters.codePointAt(0) < 0x0E00)) {
            return false;
        }
        String stem = stem();
        for (int at = other.letters.indexOf(stem); at >= 0; at = other.letters.indexOf(stem, at + 1)) {
            if (other.starts.get(at)) {
                return true;
            }
        }
        return false;
    }

    /** Japanese verbs and adjectives end with letters that change: 取り消す is in 取り消した. */
    private String stem() {
        int length = letters.length();
        boolean changes = length > 2
                && Character.UnicodeScript.of(letters.charAt(length - 1)) == Character.UnicodeScript.HIRAGANA
                && Character.UnicodeScript.of(letters.charAt(0)) != Character.UnicodeScript.HIRAGANA;
        return letters.substring(0, changes ? length - (letters.endsWith("する") ? 2 : 1) : length);
    }
}
