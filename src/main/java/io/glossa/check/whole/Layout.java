package io.glossa.check.whole;

/**
 * How a text stands on its lines.
 *
 * @param items list items: lines that begin with a bullet, or a number with a full stop or a bracket
 * @param paragraphs blocks of lines with empty lines between
 */
public record Layout(int items, int paragraphs) {

    private static final String BULLETS = "-*+•·◦▪‣–—●○■□▸►⁃∙";

    public static Layout of(String text) {
        int items = 0;
        int paragraphs = 0;
        boolean inside = false;
        for (String line : text.split("\\R", -1)) {
            String body = line.strip();
            items += isItem(body) ? 1 : 0;
            paragraphs += !body.isEmpty() && !inside ? 1 : 0;
            inside = !body.isEmpty();
        }
        return new Layout(items, paragraphs);
    }

    private static boolean isItem(String line) {
        int i = 0;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
            i++;
        }
        boolean marked = i < line.length() && (i == 0 ? BULLETS : ".)）．、").indexOf(line.charAt(i)) >= 0;
        return marked && i + 1 < line.length() && (Marks.isSpace(line.charAt(i + 1)) || line.charAt(i) > 0x7F);
    }
}
