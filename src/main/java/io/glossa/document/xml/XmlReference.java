package io.glossa.document.xml;

import io.glossa.document.html.HtmlReference;
import io.glossa.document.mask.Masks;
import io.glossa.document.text.XmlCharacters;

/** A reference to a character or an entity: by its number, by a name that all know (amp), or by the document's own. */
final class XmlReference {

    private static final int LONGEST_NUMBER = 8;

    private XmlReference() {}

    /** Where the reference ends that begins here, or {@link Masks#NONE}. */
    static int end(String xml, int start) {
        if (xml.startsWith("&#", start)) {
            return numberEnd(xml, start);
        }
        int end = XmlCharacters.nameEnd(xml, start + 1);
        return end > start + 1 && xml.startsWith(";", end) ? end + 1 : Masks.NONE;
    }

    /** Whether its meaning is known without the document's declarations: also the names of HTML are used everywhere. */
    static boolean isKnown(String xml, int start, int end) {
        return xml.startsWith("#", start + 1) || HtmlReference.isName(xml.substring(start + 1, end - 1));
    }

    private static int numberEnd(String xml, int start) {
        boolean hex = xml.startsWith("x", start + 2);
        int digits = start + (hex ? 3 : 2);
        int end = digits;
        while (end < xml.length() && isDigit(xml.charAt(end), hex)) {
            end++;
        }
        if (end == digits || end - digits > LONGEST_NUMBER || !xml.startsWith(";", end)) {
            return Masks.NONE;
        }
        long character = Long.parseLong(xml, digits, end, hex ? 16 : 10);
        boolean allowed = character <= Character.MAX_CODE_POINT && XmlCharacters.isAllowed((int) character);
        return allowed ? end + 1 : Masks.NONE;
    }

    private static boolean isDigit(char c, boolean hex) {
        return c <= 'f' && Character.digit(c, hex ? 16 : 10) >= 0;
    }
}
