package io.glossa.language.detect;

import java.lang.Character.UnicodeScript;

/** Which script a letter is of, where Chinese and Japanese are one: they share most of theirs. */
final class Script {

    private Script() {}

    static UnicodeScript of(int letter) {
        if (letter < 0x250) {
            return UnicodeScript.LATIN;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            // the long vowel sign of kana belongs to no script
            case COMMON -> letter == 'ー' ? UnicodeScript.HAN : script;
            default -> script;
        };
    }

    /** How many letters of an alphabet say as much as one of this script. */
    static int weight(UnicodeScript script) {
        return switch (script) {
            case HAN -> 3;
            case HANGUL -> 2;
            case COMMON, INHERITED, UNKNOWN -> 0;
            default -> 1;
        };
    }
}
