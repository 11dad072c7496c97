package io.glossa.document.text;

/**
 * The letters of XML 1.0.
 *
 * @see <a href="https://www.w3.org/TR/xml/#NT-Char">XML, 2.2 and 2.3</a>
 */
public final class XmlCharacters {

    private XmlCharacters() {}

    /** Whether a document can have this in it. */
    public static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || in(c, ' ', 0xD7FF) || in(c, 0xE000, 0xFFFD) || c >= 0x10000;
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Where the white space ends that begins here. */
    public static int blanksEnd(String xml, int at) {
        int end = at;
        while (end < xml.length() && isBlank(xml.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the name ends that begins here; the same place where none does. */
    public static int nameEnd(String xml, int at) {
        int end = at;
        while (end < xml.length()) {
            int c = xml.codePointAt(end);
            if (!(beginsName(c) || (end > at && continuesName(c)))) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean beginsName(int c) {
        return in(c, 'a', 'z')
                || in(c, 'A', 'Z')
                || c == '_'
                || c == ':'
                || (in(c, 0xC0, 0x2FF) && c != 0xD7 && c != 0xF7)
                || (in(c, 0x370, 0x1FFF) && c != 0x37E)
                || c == 0x200C
                || c == 0x200D
                || in(c, 0x2070, 0x218F)
                || in(c, 0x2C00, 0x2FEF)
                || in(c, 0x3001, 0xD7FF)
                || in(c, 0xF900, 0xFDCF)
                || in(c, 0xFDF0, 0xFFFD)
                || in(c, 0x10000, 0xEFFFF);
    }

    private static boolean continuesName(int c) {
        return in(c, '0', '9')
                || c == '-'
                || c == '.'
                || c == 0xB7
                || in(c, 0x300, 0x36F)
                || c == 0x203F
                || c == 0x2040;
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
