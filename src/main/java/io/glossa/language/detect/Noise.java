package io.glossa.language.detect;

/**
 * What stands in texts but is of no language: tags, placeholders, addresses, mentions, code. Tells where such a thing
 * that starts at some place ends. Looks ahead a bounded way only.
 */
final class Noise {

    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_PLACEHOLDER = 80;

    private Noise() {}

    /** Returns where the noise that starts at this place ends, or the place itself where no noise starts. */
    static int end(String text, int start) {
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return switch (text.charAt(start)) {
            case '<' ->
                Character.isLetter(next) || next == '/' || next == '!' ? after(text, start, '>', LONGEST_TAG) : start;
            case '&' -> Character.isLetter(next) || next == '#' ? entity(text, start) : start;
            case '{' -> closingBraces(text, after(text, start, '}', LONGEST_PLACEHOLDER));
            case '%' -> Character.isLetterOrDigit(next) ? wordEnd(text, start + 1) : start;
            case '#', '@' -> Character.isLetterOrDigit(next) || next == '_' ? wordEnd(text, start + 1) : start;
            default -> Character.isLetterOrDigit(text.charAt(start)) ? foreignToken(text, start) : start;
        };
    }

    /** Reads on as long as it could be an address or code: no blanks, brackets or letters that aren't Latin. */
    private static int foreignToken(String text, int start) {
        int end = start;
        while (end < text.length() && isPartOfToken(text.charAt(end))) {
            end++;
        }
        return Token.isNoise(text, start, end) ? end : start;
    }

    private static boolean isPartOfToken(char c) {
        return c > ' ' && c < 0x250 && ",;!?\"()[]<>{}«»\u00a0".indexOf(c) < 0;
    }

    private static int after(String text, int start, char closing, int longest) {
        int limit = Math.min(text.length(), start + longest);
        for (int i = start; i < limit; i++) {
            if (text.charAt(i) == closing) {
                return i + 1;
            }
        }
        return start;
    }

    private static int entity(String text, int start) {
        int end = after(text, start, ';', LONGEST_ENTITY);
        for (int i = start + 1; i < end - 1; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '#') {
                return start;
            }
        }
        return end;
    }

    private static int closingBraces(String text, int end) {
        int after = end;
        while (after < text.length() && text.charAt(after) == '}') {
            after++;
        }
        return after;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_$".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
