package io.glossa.document.xml;

import io.glossa.document.mask.Masks;
import io.glossa.document.text.XmlCharacters;

/**
 * Finds the end of markup that is neither a tag nor text. What is declared inside a document type is not looked at: it
 * stays as it is, and no entity is ever put in place.
 */
final class XmlDeclaration {

    private static final String COMMENT = "<!--";

    private final String xml;

    XmlDeclaration(String xml) {
        this.xml = xml;
    }

    /** Where the comment ends that begins here, or {@link Masks#NONE}: there are no two dashes in any. */
    int commentEnd(int start) {
        int dashes = xml.indexOf("--", start + COMMENT.length());
        return dashes >= 0 && xml.startsWith(">", dashes + 2) ? dashes + 3 : Masks.NONE;
    }

    int cdataEnd(int start) {
        return after("]]>", start);
    }

    /** The declaration of XML itself can stand at the beginning only. */
    int instructionEnd(int start) {
        int nameEnd = XmlCharacters.nameEnd(xml, start + 2);
        String name = xml.substring(start + 2, nameEnd);
        boolean bounded = xml.startsWith("?>", nameEnd) || XmlCharacters.blanksEnd(xml, nameEnd) > nameEnd;
        boolean misplaced = name.equalsIgnoreCase("xml") && !(start == 0 && name.equals("xml"));
        return name.isEmpty() || !bounded || misplaced ? Masks.NONE : after("?>", nameEnd);
    }

    int typeEnd(int start) {
        boolean inner = false;
        int at = start + "<!DOCTYPE".length();
        while (at != Masks.NONE && at < xml.length()) {
            char c = xml.charAt(at);
            if (c == '>' && !inner) {
                return at + 1;
            }
            inner = c == '[' || (inner && c != ']');
            at = switch (c) {
                case '"', '\'' -> after(String.valueOf(c), at + 1);
                case '<' ->
                    xml.startsWith(COMMENT, at)
                            ? commentEnd(at)
                            : xml.startsWith("<?", at) ? after("?>", at) : inner ? at + 1 : Masks.NONE;
                default -> at + 1;
            };
        }
        return Masks.NONE;
    }

    private int after(String end, int from) {
        int at = xml.indexOf(end, from);
        return at < 0 ? Masks.NONE : at + end.length();
    }
}
