package io.glossa.document.mask;

import org.jspecify.annotations.Nullable;

/** Reads one token with all the freedom that models take with spaces, quotes, digits, case and the slash. */
final class TokenReader {

    private static final String QUOTES = "\"'“”„‟‘’‚«»＂\\";

    private static final int LARGEST = 999_999;

    private final String text;
    private int position;
    private boolean sawName;

    /** @param position behind the {@code <} */
    TokenReader(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** Whether it is a token by its name, however broken. */
    boolean sawName() {
        return sawName;
    }

    /** The token that begins here, or null where there is none or it is broken. */
    @Nullable
    Token read(int start) {
        skipBlanks();
        boolean closing = take('/');
        skipBlanks();
        if (take('x', 'X')) {
            sawName = true;
            int id = closing ? 0 : wholeId();
            return id == 0 ? null : new Token(Token.Kind.WHOLE, id, start, position);
        }
        if (take('g', 'G')) {
            sawName = true;
            return pair(start, closing);
        }
        return null;
    }

    /** Reads {@code <g1>}, {@code </g1>}, {@code <g id="1">} or {@code </g>} on from the name. */
    private @Nullable Token pair(int start, boolean closing) {
        int id = id();
        boolean closed = take('/');
        skipBlanks();
        if (!take('>') || (id == 0 && !closing)) {
            return null;
        }
        return new Token(
                closed ? Token.Kind.WHOLE : closing ? Token.Kind.CLOSING : Token.Kind.OPENING, id, start, position);
    }

    /** Reads {@code <x id="1"/>} or {@code <x1/>} on from the name to the end of the tag; 0 where that cannot be done. */
    private int wholeId() {
        int id = id();
        boolean closed = take('/');
        skipBlanks();
        if (id == 0 || !take('>')) {
            return 0;
        }
        if (!closed && text.regionMatches(true, position, "</x>", 0, 4)) {
            position += 4;
        }
        return id;
    }

    /** Reads {@code 1} or {@code id="1"}; 0 where it is not there. */
    private int id() {
        int bare = number();
        skipBlanks();
        if (bare > 0) {
            return bare;
        }
        if (!take('i', 'I') || !take('d', 'D')) {
            return 0;
        }
        skipBlanks();
        boolean equals = take('=');
        skipQuotes();
        int id = number();
        skipQuotes();
        return equals ? id : 0;
    }

    private int number() {
        int number = 0;
        while (position < text.length() && Character.isDigit(text.charAt(position)) && number <= LARGEST) {
            number = 10 * number + Character.digit(text.charAt(position++), 10);
        }
        return number;
    }

    private void skipQuotes() {
        while (position < text.length()
                && (QUOTES.indexOf(text.charAt(position)) >= 0 || OwnTag.isBlank(text.charAt(position)))) {
            position++;
        }
    }

    private void skipBlanks() {
        while (position < text.length() && OwnTag.isBlank(text.charAt(position))) {
            position++;
        }
    }

    private boolean take(char lower, char upper) {
        return take(lower) || take(upper);
    }

    private boolean take(char c) {
        boolean there = position < text.length() && text.charAt(position) == c;
        position += there ? 1 : 0;
        return there;
    }
}
