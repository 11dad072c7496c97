package io.glossa.engine.offline;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.List;

/** The words of a sentence in any language, also those that write no spaces, and how much each may say. */
final class Words {

    /** Inflections are mostly at the end: so many letters stand for the word. */
    private static final int STEM = 6;

    private final BreakIterator boundaries;

    Words(Language language) {
        this.boundaries = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
    }

    /** In small letters, each cut to its beginning. */
    List<String> of(String sentence) {
        List<String> words = new ArrayList<>();
        boundaries.setText(sentence);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words.add(stem(UCharacter.foldCase(sentence.substring(start, end), true)));
            }
            start = end;
        }
        return words;
    }

    /** From 0 to 1. Short words are mostly grammar; in Japanese, words in Hiragana are. */
    static double weight(String word) {
        int length = word.codePointCount(0, word.length());
        int script = UScript.getScript(word.codePointAt(0));
        if (script == UScript.HIRAGANA) {
            return 0.2;
        }
        if (script == UScript.HAN || script == UScript.KATAKANA) {
            return length == 1 ? 0.4 : 1;
        }
        return switch (length) {
            case 1, 2 -> 0.1;
            case 3 -> 0.35;
            case 4 -> 0.7;
            default -> 1;
        };
    }

    private static String stem(String word) {
        return word.codePointCount(0, word.length()) <= STEM
                ? word
                : word.substring(0, word.offsetByCodePoints(0, STEM));
    }
}
