package io.glossa.language.detect;

/** Judges a run of Latin letters, digits and signs without a blank: words, or an address, a number, a name in code? */
final class Token {

    private static final String SIGNS_OF_CODE = "@_\\=~|$^";

    private Token() {}

    static boolean isNoise(String text, int start, int end) {
        if (text.startsWith("www.", start)) {
            return true;
        }
        int slashes = 0;
        int humps = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (i == start || i + 1 == end) {
                continue; // signs round a word are no part of it: _emphasis_
            }
            if (SIGNS_OF_CODE.indexOf(c) >= 0) {
                return true;
            }
            char before = text.charAt(i - 1);
            char after = text.charAt(i + 1);
            slashes += c == '/' ? 1 : 0;
            humps += Character.isLowerCase(before) && Character.isUpperCase(c) ? 1 : 0;
            if ((c == ':' && (after == '/' || after == ':')) || (c == '.' && isDomainDot(text, start, i, end))) {
                return true;
            }
        }
        return slashes > 1 || humps > 1;
    }

    /** A dot between two small letters, as in {@code example.org}, but not as in {@code e.g.} */
    private static boolean isDomainDot(String text, int start, int dot, int end) {
        return dot - start > 1
                && end - dot > 2
                && Character.isLowerCase(text.charAt(dot + 1))
                && Character.isLetter(text.charAt(dot + 2))
                && Character.isLetter(text.charAt(dot - 1));
    }
}
