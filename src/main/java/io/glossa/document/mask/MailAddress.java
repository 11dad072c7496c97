package io.glossa.document.mask;

import io.glossa.document.text.Scripts;
import io.glossa.document.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds e-mail addresses: RFC 5321 without quoted local parts, with letters of any script that has spaces. */
final class MailAddress {

    /** RFC 5321, 4.5.3.1.1; it also bounds the way back from each {@code @}. */
    private static final int LONGEST_LOCAL_PART = 64;

    private MailAddress() {}

    /**
     * The address round this {@code @}, or null where there is none.
     *
     * @param floor where the address may begin at the earliest
     */
    static @Nullable Span around(String text, int at, int floor) {
        int start = at;
        while (start > floor && at - start < LONGEST_LOCAL_PART && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !isWord(text.charAt(start)) && text.charAt(start) != '_') {
            start++;
        }
        int end = domainEnd(text, at + 1);
        return start < at && text.charAt(at - 1) != '.' && end != Masks.NONE ? new Span(start, end) : null;
    }

    /** Where the domain with at least one dot that begins here ends, or {@link Masks#NONE}. */
    static int domainEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDomain(text.charAt(end))) {
            end++;
        }
        while (end > start && !isWord(text.charAt(end - 1))) {
            end--;
        }
        String domain = text.substring(start, end);
        int dot = domain.lastIndexOf('.');
        boolean topLevel = dot > 0 && domain.length() - dot > 2 && Character.isLetter(domain.charAt(dot + 1));
        return topLevel && isWord(domain.charAt(0)) ? end : Masks.NONE;
    }

    private static boolean isLocal(char c) {
        return isWord(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return isWord(c) || c == '.' || c == '-';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !Scripts.joinsForeignWords(c);
    }
}
