package io.glossa.document.markdown;

import org.commonmark.text.Characters;

/**
 * Whether a run of {@code *}, {@code _} or {@code ~} between these characters can open or close emphasis: CommonMark 0.31.2,
 * section 6.2. The end of a line counts as white space.
 */
record Flanking(char sign, int before, int after) {

    boolean opens() {
        return sign == '_' ? isLeft() && (!isRight() || isPunctuation(before)) : isLeft();
    }

    boolean closes() {
        return sign == '_' ? isRight() && (!isLeft() || isPunctuation(after)) : isRight();
    }

    private boolean isLeft() {
        return !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    }

    private boolean isRight() {
        return !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    }

    private static boolean isSpace(int c) {
        return Characters.isWhitespaceCodePoint(c);
    }

    private static boolean isPunctuation(int c) {
        return Characters.isPunctuationCodePoint(c);
    }
}
