package io.glossa.document.markdown;

import java.util.BitSet;
import org.commonmark.text.Characters;

/** Tells which signs of an answer would be taken for markup where they stand. */
final class Escapes {

    /** How careful to be: more, where less has turned out not to do. */
    enum Care {
        /** What is markup in most places. */
        SIGNS,
        /** The same, and whatever begins a line. */
        LINES,
        /** Whatever could be markup anywhere. */
        ALL
    }

    private static final String MARKUP = "\\`*_[]<>&!#~$|+-=:^";

    private static final String AT_A_LINES_START = "#>+-*=~|:`$[";

    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private final BitSet inLinks;
    private final MarkdownShape shape;

    /**
     * @param text an answer before anything is escaped, with the document's own markup in it
     * @param inLinks the places in it that are words of a link or a picture
     */
    Escapes(String text, BitSet inLinks, MarkdownShape shape) {
        this.text = text;
        this.inLinks = inLinks;
        this.shape = shape;
    }

    boolean needed(int i, Care care) {
        char c = text.charAt(i);
        if (!Spelled.isEscapable(c)) {
            return false;
        }
        return switch (care) {
            case SIGNS -> isMarkup(i, c) || beginsBlock(i, c);
            case LINES -> isMarkup(i, c) || beginsBlock(i, c) || (isLineStart(i) && AT_A_LINES_START.indexOf(c) >= 0);
            case ALL -> MARKUP.indexOf(c) >= 0 || beginsBlock(i, c);
        };
    }

    private boolean isMarkup(int i, char c) {
        char next = at(i + 1);
        return switch (c) {
            case '\\' -> next == '\n' || Spelled.isEscapable(next);
            case '`' -> true;
            case '*', '~' -> isDelimiter(i, c);
            case '_' -> isDelimiter(i, c) && !(isWord(before(i, c)) && isWord(after(i, c)));
            case '[' -> inLinks.get(i) || next == '^' || isLabel(i);
            case ']' -> inLinks.get(i);
            case '!' -> next == '[';
            case '<' -> Character.isLetter(next) || "/!?".indexOf(next) >= 0;
            case '&' -> Spelled.isEntity(text, i);
            case '#' -> shape == MarkdownShape.HEADING && isClosing(i);
            default -> false;
        };
    }

    /** One alone makes nothing bold, nor does one between spaces. */
    private boolean isDelimiter(int i, char c) {
        boolean alone = text.indexOf(c) == i && text.lastIndexOf(c) == i;
        return !alone
                && !(Characters.isWhitespaceCodePoint(before(i, c)) && Characters.isWhitespaceCodePoint(after(i, c)));
    }

    private int before(int i, char sign) {
        int start = i;
        while (start > 0 && text.charAt(start - 1) == sign) {
            start--;
        }
        return start == 0 ? '\n' : text.codePointBefore(start);
    }

    private int after(int i, char sign) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end == text.length() ? '\n' : text.codePointAt(end);
    }

    /** Whether what follows the closing bracket could make a link of what is in the brackets. */
    private boolean isLabel(int i) {
        int closing = text.indexOf(']', i + 1);
        return closing >= 0 && "([:".indexOf(at(closing + 1)) >= 0;
    }

    private boolean beginsBlock(int i, char c) {
        if (isLineStart(i)) {
            return switch (c) {
                case '>' -> true;
                case '#' -> isBlank(at(run(i)));
                case '+', '*', '-' -> isBlank(at(i + 1)) || isRule(i);
                case '=', '~' -> isRule(i);
                case '[' -> (i == 0 && at(i + 1) == '!') || at(i + 2) == ']';
                default -> false;
            };
        }
        return (c == '.' || c == ')') && isBlank(at(i + 1)) && isNumber(i);
    }

    private boolean isNumber(int end) {
        int start = end;
        while (start > 0
                && end - start <= LONGEST_NUMBER
                && text.charAt(start - 1) >= '0'
                && text.charAt(start - 1) <= '9') {
            start--;
        }
        return start < end && isLineStart(start);
    }

    /** A line of nothing else, or a fence. */
    private boolean isRule(int i) {
        int end = run(i);
        return at(end) == '\n' || end - i >= 3;
    }

    private boolean isClosing(int i) {
        return at(run(i)) == '\n' && (i == 0 || text.charAt(i - 1) == ' ');
    }

    private int run(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    private boolean isLineStart(int i) {
        return i == 0 || text.charAt(i - 1) == '\n';
    }

    /** A text ends with the end of a line. */
    private char at(int i) {
        return i < text.length() ? text.charAt(i) : '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }
}
