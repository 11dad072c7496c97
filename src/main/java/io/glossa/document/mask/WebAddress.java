package io.glossa.document.mask;

import io.glossa.document.text.Scripts;

/** Finds web addresses as people write them into text: RFC 3986, with letters of any script. */
public final class WebAddress {

    private static final String[] BEGINNINGS = {"https://", "http://", "ftps://", "ftp://", "www."};

    private static final String NOT_IN_ADDRESSES = "<>\"`|\\^";

    private static final String NOT_AT_THE_END = ".,;:!?'*~";

    private WebAddress() {}

    /** Where the address that begins here ends, or {@link Masks#NONE}. */
    public static int end(String text, int start) {
        int from = afterBeginning(text, start);
        if (from == Masks.NONE || (start > 0 && isAsciiWord(text.charAt(start - 1)))) {
            return Masks.NONE;
        }
        // Asked before the search, so that no stretch is searched in vain again and again.
        return isNamed(text, from) ? withoutPunctuation(text, from, scan(text, from)) : Masks.NONE;
    }

    /** A host's name begins here, or an IPv6 address, or a placeholder for either. */
    private static boolean isNamed(String text, int from) {
        return from < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(from)) || "[{".indexOf(text.charAt(from)) >= 0);
    }

    /** The same for {@code <https://...>}, which is taken whole: models like to drop the brackets. */
    public static int endInBrackets(String text, int start) {
        int end = end(text, start + 1);
        return end != Masks.NONE && end < text.length() && text.charAt(end) == '>' ? end + 1 : Masks.NONE;
    }

    private static int afterBeginning(String text, int start) {
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, start, beginning, 0, beginning.length())) {
                return start + beginning.length();
            }
        }
        return Masks.NONE;
    }

    private static int scan(String text, int from) {
        int i = from;
        int before = '/';
        boolean inHost = true;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            // In Chinese or Korean the sentence may go on without a space: "https://example.com에서".
            boolean textGoesOn = isAsciiWord(before) && Scripts.joinsForeignWords(c);
            if (!mayContain(c) || textGoesOn || (inHost && c == '\'')) {
                break;
            }
            inHost &= c != '/' && c != '?' && c != '#';
            before = c;
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean mayContain(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && NOT_IN_ADDRESSES.indexOf(c) < 0;
        }
        // Wikipedia's addresses have dashes and middle dots; the joiners stand in Persian and Hindi words.
        return Character.isLetterOrDigit(c) || isMark(c) || c == '–' || c == '·' || c == 0x200C || c == 0x200D;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Takes off what ends the sentence rather than the address, and brackets that were opened before it. */
    private static int withoutPunctuation(String text, int from, int scanned) {
        int round = unopened(text, from, scanned, '(', ')');
        int square = unopened(text, from, scanned, '[', ']');
        int curly = unopened(text, from, scanned, '{', '}');
        int end = scanned;
        while (end > from) {
            char last = text.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (last == '}' && curly > 0) {
                curly--;
            } else if (NOT_AT_THE_END.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static int unopened(String text, int from, int end, char opening, char closing) {
        int unopened = 0;
        for (int i = from; i < end; i++) {
            unopened += text.charAt(i) == closing ? 1 : text.charAt(i) == opening ? -1 : 0;
        }
        return unopened;
    }

    private static boolean isAsciiWord(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
