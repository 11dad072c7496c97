package io.glossa.document.text;

/** What stands at the edges of a segment without belonging to it: white space, invisible characters, bullets. */
public final class Edges {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final String BULLETS = "-*•·◦▪‣–—●○■□▸►⁃∙";

    private Edges() {}

    /** The stretch without white space and invisible characters at its ends; may be empty. */
    public static Span trim(String text, int start, int end) {
        int from = afterBlanks(text, start, end);
        return new Span(from, beforeBlanks(text, from, end));
    }

    /** The same, and without the bullets before it: each followed by white space, for "-1" is no list item. */
    public static Span trimItem(String text, int start, int end) {
        int from = afterBlanks(text, start, end);
        while (isBullet(text, from, end)) {
            from = afterBlanks(text, from + 1, end);
        }
        return new Span(from, beforeBlanks(text, from, end));
    }

    public static boolean isBullet(String text, int at, int end) {
        return at + 1 < end && BULLETS.indexOf(text.charAt(at)) >= 0 && isSpace(text.charAt(at + 1));
    }

    public static boolean hasLetters(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetter);
    }

    /** White space with and without a width, breaking or not: more than {@link Character#isWhitespace} knows. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static int afterBlanks(String text, int start, int end) {
        int from = start;
        while (from < end && isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int beforeBlanks(String text, int start, int end) {
        int to = end;
        // A joiner at the end shapes the letter before it, as in Persian and Malayalam.
        while (to > start && isBlank(text.charAt(to - 1)) && text.charAt(to - 1) != ZERO_WIDTH_JOINER) {
            to--;
        }
        return to;
    }

    private static boolean isBlank(char c) {
        return isSpace(c)
                || Character.isISOControl(c)
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x061C
                || c == 0x2060
                || c == 0xFEFF;
    }
}
