package io.glossa.document.markdown;

import io.glossa.document.mask.Token;

/**
 * What stands behind a token of a Markdown segment, or a pair of them.
 *
 * @param opening as its parser sees it: in a table without the escapes of pipes, in a quotation without its marks
 * @param closing the same; empty where it stands by itself
 * @param meaning what a parser makes of it, or of its beginning
 * @param sign of what is bold, a link and the like: {@code *}, {@code _}, {@code ~} or {@code [}; else a space
 * @param inside of a link whose words name the definition of its address: these words, with tokens; else empty
 * @param label how the definition is named then
 */
record Markup(String opening, String closing, String meaning, char sign, String inside, String label) {

    Markup named(String words, String name) {
        return new Markup(opening, closing, meaning, sign, words, name);
    }

    static Markup whole(String content, String meaning) {
        boolean emphasis = Meaning.isMarkup(meaning) && "*_~".indexOf(content.charAt(0)) >= 0;
        return new Markup(content, "", meaning, emphasis ? content.charAt(0) : ' ', "", "");
    }

    /** How a token is told from words, in {@link #inside}. */
    static String token(Token.Kind kind, int id) {
        return switch (kind) {
            case WHOLE -> Token.whole(id);
            case OPENING -> Token.opening(id);
            case CLOSING -> Token.closing(id);
        };
    }

    /** Whether what is before and behind it decides what a parser makes of it. */
    boolean isEmphasis() {
        return sign == '*' || sign == '_' || sign == '~';
    }

    boolean isLink() {
        return sign == '[';
    }
}
