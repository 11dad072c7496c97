package io.glossa.check.number;

/** The syllables of the Ethiopic script that sound the same in Amharic, of which writers take either. */
final class Ethiopic {

    private Ethiopic() {}

    /** One of those that sound the same. */
    static char fold(char c) {
        if (c >= 0x1210 && c <= 0x1216) {
            return a((char) (c - 0x10));
        }
        if (c >= 0x1280 && c <= 0x1286) {
            return a((char) (c - 0x80));
        }
        if (c >= 0x1220 && c <= 0x1226) {
            return (char) (c + 0x10);
        }
        if (c >= 0x12D0 && c <= 0x12D6) {
            return a((char) (c - 0x30));
        }
        if (c >= 0x1340 && c <= 0x1346) {
            return (char) (c - 0x08);
        }
        return a(c);
    }

    /** Behind h and behind no consonant, the first vowel sounds like the fourth. */
    private static char a(char c) {
        return c == 0x1203 || c == 0x12A3 ? (char) (c - 3) : c;
    }
}
