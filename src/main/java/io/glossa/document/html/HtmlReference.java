package io.glossa.document.html;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Tells what a character reference stands for, written by name (nbsp) or by number. */
public final class HtmlReference {

    private static final int NO_BREAK_SPACE = 0xA0;

    private HtmlReference() {}

    /**
     * What browsers make of it; itself where it is none. Its end may be none of it, as in {@code &copy2024}.
     *
     * @param attribute whether it stands in an attribute's value, where more of them must end in a semicolon
     */
    static String meaning(String written, boolean attribute) {
        String plain = written.endsWith(";") ? plain(written.substring(1, written.length() - 1)) : "";
        // The parser knows all the others, and takes its time.
        return plain.isEmpty() ? Parser.unescapeEntities(written, attribute) : plain;
    }

    /** Whether HTML knows this name: {@code nbsp}. */
    public static boolean isName(String name) {
        return !Entities.getByName(name).isEmpty();
    }

    /** What a name or a number stands for; empty where that is not plain. */
    private static String plain(String reference) {
        if (reference.charAt(0) != '#') {
            return Entities.getByName(reference);
        }
        boolean hex = reference.length() > 1 && (reference.charAt(1) | ' ') == 'x';
        String digits = reference.substring(hex ? 2 : 1);
        int character = digits.length() > 6 ? 0 : Integer.parseInt(digits, hex ? 16 : 10);
        boolean ascii = character >= ' ' && character <= '~';
        boolean other = character >= NO_BREAK_SPACE && character <= Character.MAX_CODE_POINT && !isHalf(character);
        return ascii || other ? Character.toString(character) : "";
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
