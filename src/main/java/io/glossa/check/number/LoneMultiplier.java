package io.glossa.check.number;

/**
 * The character for a hundred million where nothing tells how many. Unlike those for ten thousand and less it is in hardly any
 * word that is no number, and nobody writes it for "one hundred million".
 */
final class LoneMultiplier {

    private static final String HUNDRED_MILLION = "億亿억";

    /** Several, more than, nearly: with these it is a number, if not an exact one. */
    private static final String BEFORE = "数數几幾何多上过過逾超近好半每以";

    /** What makes another word of it: a billionaire, in the hundreds of millions. */
    private static final String BEHIND = "万萬兆单単單计計";

    private LoneMultiplier() {}

    /** Whether it is what stands here; the caller sees that no number is joined to it. */
    static boolean is(String text, int start, int end) {
        return end == start + 1
                && HUNDRED_MILLION.indexOf(text.charAt(start)) >= 0
                && !isAfterSome(text, start)
                && (end == text.length() || BEHIND.indexOf(text.charAt(end)) < 0);
    }

    /** Whether a character is before it that says it is not told how many. */
    static boolean isAfterSome(String text, int start) {
        return start > 0 && BEFORE.indexOf(text.charAt(start - 1)) >= 0;
    }
}
