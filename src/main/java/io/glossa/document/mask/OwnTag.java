package io.glossa.document.mask;

import io.glossa.document.text.Edges;
import java.util.Locale;
import java.util.Set;

/** Finds tags that look like those between which texts are sent to a model, in any form, closed or not. */
final class OwnTag {

    private static final Set<String> NAMES = Set.of(
            "seg",
            "source",
            "before",
            "after",
            "context",
            "document",
            "text",
            "summary",
            "glossary",
            "instructions",
            "part");

    private static final int LONGEST_NAME = 12;

    private static final int LONGEST_TAG = 200;

    private OwnTag() {}

    /** Where the tag that begins with this {@code <} ends, or {@link Masks#NONE}. */
    static int end(String text, int start) {
        int nameEnd = nameEnd(text, start);
        if (nameEnd == Masks.NONE) {
            return Masks.NONE;
        }
        int limit = Math.min(text.length(), start + LONGEST_TAG);
        for (int i = nameEnd; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return nameEnd;
    }

    private static int nameEnd(String text, int start) {
        int name = start + 1;
        while (name < text.length() && (isBlank(text.charAt(name)) || text.charAt(name) == '/')) {
            name++;
        }
        int end = name;
        while (end < text.length() && end - name <= LONGEST_NAME && isNameLetter(text.charAt(end))) {
            end++;
        }
        return isOurs(text.substring(name, end).toLowerCase(Locale.ROOT)) ? end : Masks.NONE;
    }

    private static boolean isOurs(String name) {
        return NAMES.contains(name)
                || (!name.isEmpty() && (name.charAt(0) == 'g' || name.charAt(0) == 'x') && isNumber(name.substring(1)));
    }

    /** A number, or the "id" before one: models may leave out the space between. */
    private static boolean isNumber(String rest) {
        return rest.equals("id") || rest.chars().allMatch(Character::isDigit);
    }

    static boolean isBlank(char c) {
        return Edges.isSpace(c) || Character.isISOControl(c);
    }

    private static boolean isNameLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
    }
}
