package io.glossa.glossary;

import java.text.Normalizer;
import java.util.List;

/** A text as words, and how they stand in it. Not for several threads at once. */
final class Text {

    private final String composed;
    private final List<Word> words;

    private int lineStart;
    private int lineEnd = -1;
    private boolean lineOfCapitals;

    Text(String text) {
        composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        words = Word.in(composed);
    }

    List<Word> words() {
        return words;
    }

    /** Whether the word stands in a line without small letters, so that its own large ones say nothing. */
    boolean inCapitals(Word word) {
        if (word.start() < lineStart || word.end() > lineEnd) {
            lineStart = composed.lastIndexOf('\n', word.start()) + 1;
            int end = composed.indexOf('\n', word.end());
            lineEnd = end < 0 ? composed.length() : end;
            lineOfCapitals = composed.substring(lineStart, lineEnd).codePoints().noneMatch(Character::isLowerCase);
        }
        return lineOfCapitals;
    }

    /** Whether the words from one place to another are only a part of a word with hyphens, as "art" in "state-of-the-art". */
    boolean isPartOfOne(int from, int to) {
        return hyphenated(from - 2, from) || hyphenated(to - 1, to + 1);
    }

    /** Whether these two words have a hyphen between them, and nothing else. A word doubled is the word, in many languages. */
    private boolean hyphenated(int one, int other) {
        if (one < 0 || other >= words.size() || !words.get(one + 1).isHyphen()) {
            return false;
        }
        Word before = words.get(one);
        Word after = words.get(other);
        return before.touches(words.get(one + 1))
                && words.get(one + 1).touches(after)
                && before.hasCase()
                && after.hasCase()
                && !before.folded().equals(after.folded());
    }
}
