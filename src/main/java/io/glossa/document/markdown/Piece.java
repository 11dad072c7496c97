package io.glossa.document.markdown;

import io.glossa.document.mask.Token;

/**
 * A piece of an answer as it is written in Markdown.
 *
 * @param content as a parser sees it: without what stands before its lines, in a table without the escapes of pipes
 * @param written as it stands in the document
 * @param kind of a token; {@code WHOLE} for words, too
 * @param id whose markup it is, from 1; 0 for words
 * @param markup of no meaning for words
 */
record Piece(String content, String written, Token.Kind kind, int id, Markup markup) {

    private static final Markup NONE = Markup.whole(" ", "");

    static Piece words(String words) {
        return words(words, words);
    }

    static Piece words(String content, String written) {
        return new Piece(content, written, Token.Kind.WHOLE, 0, NONE);
    }

    boolean isWords() {
        return id == 0;
    }

    /** Whether it begins something, so that what is before it decides what it is. */
    boolean opensEmphasis() {
        return markup.isEmphasis() && kind != Token.Kind.CLOSING;
    }

    /** Whether it ends something, so that what is behind it decides what it is. */
    boolean closesEmphasis() {
        return markup.isEmphasis() && kind != Token.Kind.OPENING;
    }

    boolean opensLink() {
        return markup.isLink() && kind == Token.Kind.OPENING;
    }

    boolean closesLink() {
        return markup.isLink() && kind == Token.Kind.CLOSING;
    }

    boolean endsLine() {
        return !isWords() && content.endsWith("\n");
    }

    Piece with(String words) {
        return new Piece(words, words, kind, id, markup);
    }
}
