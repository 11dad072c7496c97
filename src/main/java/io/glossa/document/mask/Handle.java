package io.glossa.document.mask;

import io.glossa.document.text.Scripts;

/** Finds {@code #Word} and {@code @name}, also {@code @name@server.example}; not "#1", which is a number. */
final class Handle {

    private Handle() {}

    /** Where the handle that begins with this sign ends, or {@link Masks#NONE}. */
    static int end(String text, int start) {
        if (start > 0 && isGlued(text.charAt(start - 1))) {
            return Masks.NONE;
        }
        int i = start + 1;
        int before = ' ';
        boolean word = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean textGoesOn = before < 0x80 && Character.isLetterOrDigit(before) && Scripts.joinsForeignWords(c);
            if (!belongs(c, word) || textGoesOn) {
                break;
            }
            word |= Character.isLetter(c);
            before = c;
            i += Character.charCount(c);
        }
        if (!word) {
            return Masks.NONE;
        }
        return text.charAt(start) == '@' ? withServer(text, i) : i;
    }

    private static int withServer(String text, int end) {
        int server = text.startsWith("@", end) ? MailAddress.domainEnd(text, end + 1) : Masks.NONE;
        return server == Masks.NONE ? end : server;
    }

    /** "C#", "&#39;", "page.html#top" and the rest of an address are no handles. */
    private static boolean isGlued(char before) {
        boolean letter = Character.isLetterOrDigit(before) && !Scripts.withoutSpaces(before);
        return letter || "&#@/=_".indexOf(before) >= 0;
    }

    private static boolean belongs(int c, boolean word) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                // Vowel signs of Hindi and Thai, the joiners of Persian.
                || (word && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK))
                || (word && (c == 0x200C || c == 0x200D));
    }
}
