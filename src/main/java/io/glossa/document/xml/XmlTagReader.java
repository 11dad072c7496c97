package io.glossa.document.xml;

import io.glossa.document.mask.Masks;
import io.glossa.document.text.XmlCharacters;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads what stands in one tag behind its element's name.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-starttags">XML, 3.1</a>
 */
final class XmlTagReader {

    private final String xml;
    private final Set<String> names = new HashSet<>();

    XmlTagReader(String xml) {
        this.xml = xml;
    }

    /** Where the tag ends, or {@link Masks#NONE} where it never does so rightly. */
    int end(int nameEnd) {
        names.clear();
        int at = nameEnd;
        while (at != Masks.NONE) {
            int next = XmlCharacters.blanksEnd(xml, at);
            if (xml.startsWith(">", next)) {
                return next + 1;
            }
            if (xml.startsWith("/>", next)) {
                return next + 2;
            }
            at = next == at ? Masks.NONE : attributeEnd(next);
        }
        return Masks.NONE;
    }

    /** No element has two attributes of one name. */
    private int attributeEnd(int start) {
        int nameEnd = XmlCharacters.nameEnd(xml, start);
        int equals = XmlCharacters.blanksEnd(xml, nameEnd);
        if (nameEnd == start || !xml.startsWith("=", equals) || !names.add(xml.substring(start, nameEnd))) {
            return Masks.NONE;
        }
        int quote = XmlCharacters.blanksEnd(xml, equals + 1);
        return xml.startsWith("\"", quote) || xml.startsWith("'", quote) ? valueEnd(quote) : Masks.NONE;
    }

    private int valueEnd(int quote) {
        int at = quote + 1;
        while (at != Masks.NONE && at < xml.length()) {
            char c = xml.charAt(at);
            if (c == xml.charAt(quote)) {
                return at + 1;
            }
            at = c == '<' ? Masks.NONE : c == '&' ? XmlReference.end(xml, at) : at + 1;
        }
        return Masks.NONE;
    }
}
