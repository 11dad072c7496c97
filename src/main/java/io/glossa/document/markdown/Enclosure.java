package io.glossa.document.markdown;

/**
 * The quotations and list items that a line of a Markdown text stands in, by what stands before its words: {@code "> 1. "}. Tells
 * whether a later line is still in all of them, as a paragraph's lazy line is not.
 */
final class Enclosure {

    private static final int TAB = 4;

    private final String prefix;

    /** @param prefix up to where the innermost block begins */
    Enclosure(String prefix) {
        this.prefix = prefix;
    }

    /** What this line has in the innermost block; -1 where it is outside. The result is an index into the line. */
    int inside(String line) {
        int place = 0;
        int quoted = 0;
        for (int i = prefix.indexOf('>'); i >= 0; i = prefix.indexOf('>', quoted)) {
            place = indented(line, place, width(quoted, i));
            while (place >= 0 && place < line.length() && isBlank(line.charAt(place))) {
                place++;
            }
            if (place < 0 || place == line.length() || line.charAt(place) != '>') {
                return -1;
            }
            place++;
            quoted = i + 1;
        }
        return indented(line, place, width(quoted, prefix.length()));
    }

    /** In columns; the blank that may follow the mark of a quotation is not asked for. */
    private int width(int start, int end) {
        int column = 0;
        for (int i = start; i < end; i++) {
            column += prefix.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return start > 0 ? Math.max(0, column - 1) : column;
    }

    /** Where so many columns of blanks end; -1 where there are fewer. A blank line is within all indentation. */
    private static int indented(String line, int start, int width) {
        int column = 0;
        int place = start;
        while (column < width) {
            if (place == line.length()) {
                return place;
            }
            if (!isBlank(line.charAt(place))) {
                return -1;
            }
            column += line.charAt(place) == '\t' ? TAB - column % TAB : 1;
            place++;
        }
        return place;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
