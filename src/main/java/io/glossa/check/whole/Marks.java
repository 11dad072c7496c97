package io.glossa.check.whole;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** The signs that end a sentence, and those that may stand behind them, in all scripts. */
final class Marks {

    /** Greek writes its question mark as a semicolon. */
    private static final char GREEK_QUESTION = ';';

    /** Ethiopic puts it between words, and twice behind a sentence where it has no full stop of its own. */
    static final char ETHIOPIC_SPACE = '፡';

    private static final int FIRST_WIDE = 0x3000;
    private static final int TIBETAN = 0x0F00;
    private static final int TIBETAN_END = 0x1000;

    private Marks() {}

    /** {@code . ! ? … 。 ！ ？ । ۔ ؟ ። ။ ։ །} and the like. */
    static boolean end(int c) {
        return switch (c) {
            case '.', '!', '?', '…', '՞', '՜', '།', '༎', '׃' -> true;
            // Unicode has Burmese's comma among the full stops.
            case '၊' -> false;
            default -> c > 0x7F && UCharacter.hasBinaryProperty(c, UProperty.S_TERM);
        };
    }

    static boolean ask(int c) {
        return switch (c) {
            case '?', '？', '؟', '՞', '፧', '⁇', '⁈', '⁉', GREEK_QUESTION -> true;
            default -> false;
        };
    }

    /** Quotation marks and closing brackets; guillemets and curly quotes of either direction close in some language. */
    static boolean close(int c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION ->
                true;
            default -> c == '"' || c == '\'' || c == '*' || c == '_' || c == '„' || c == '‚';
        };
    }

    static boolean isQuote(int c) {
        return switch (Character.getType(c)) {
            case Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> c != '’';
            default -> c == '"' || c == '„' || c == '「' || c == '」' || c == '『' || c == '』';
        };
    }

    /** Between clauses: commas, semicolons, colons and long dashes. */
    static boolean isBreak(int c) {
        return switch (c) {
            case ',', ';', ':', '،', '؛', '、', '，', '；', '：', '–', '—' -> true;
            default -> false;
        };
    }

    /** White space of any kind, and what has no width. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Ends a sentence without a space behind it. */
    static boolean isWide(int c) {
        return c >= FIRST_WIDE || (c >= TIBETAN && c < TIBETAN_END);
    }

    /** Behind the last sign of the stretch that is neither space nor closing; its start where there is none. */
    static int bareEnd(String text, int start, int end) {
        int i = end;
        while (i > start) {
            int c = text.codePointBefore(i);
            if (!isSpace(c) && !close(c) && !isSingleColon(text, i)) {
                return i;
            }
            i -= Character.charCount(c);
        }
        return i;
    }

    private static boolean isSingleColon(String text, int end) {
        return text.charAt(end - 1) == ETHIOPIC_SPACE && (end == 1 || text.charAt(end - 2) != ETHIOPIC_SPACE);
    }

    /** Whether the text ends as a sentence does, or as what a list or a quotation follows on. */
    static boolean endSentence(String text) {
        int i = bareEnd(text, 0, text.length());
        if (i == 0) {
            return false;
        }
        int c = text.codePointBefore(i);
        return end(c) || c == ':' || c == '：' || c == ETHIOPIC_SPACE || isGreekQuestion(text, i - 1);
    }

    /** Whether a Greek question ends here. */
    static boolean isGreekQuestion(String text, int at) {
        return text.charAt(at) == GREEK_QUESTION
                && at > 0
                && Character.UnicodeScript.of(text.codePointBefore(at)) == Character.UnicodeScript.GREEK;
    }
}
