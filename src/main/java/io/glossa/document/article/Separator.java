package io.glossa.document.article;

import io.glossa.document.text.Edges;

/**
 * A line that is nothing but a rule: "----", "* * *", "|". Dots are none: "..." may be a silence in a story; nor is
 * "|---|---|", which holds a table together.
 */
final class Separator {

    private static final String RULES = "-_=*~+#|/\\<>–—―−·•●○■□◆◇★☆※⁂«»›‹¦";

    private Separator() {}

    static boolean is(String content) {
        return content.codePoints().allMatch(c -> Edges.isSpace(c) || isRule(c)) && !isOfTable(content);
    }

    private static boolean isOfTable(String content) {
        boolean corner = content.indexOf('|') >= 0 || content.indexOf('+') >= 0;
        return corner && (content.indexOf('-') >= 0 || content.indexOf('=') >= 0);
    }

    private static boolean isRule(int c) {
        boolean boxDrawing = c >= 0x2500 && c <= 0x259F;
        return boxDrawing || RULES.indexOf(c) >= 0;
    }
}
