package io.glossa.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a masked original in a text: {@code <x id="1"/>}. Read with all the freedom that models take with
 * spaces, quotes, digits and the slash.
 *
 * @param id from 1; 0 where the tag is called x but names no id
 */
record Token(int id, int start, int end) {

    private static final String QUOTES = "\"'“”„‟‘’‚«»＂\\";

    private static final int LARGEST = 999_999;

    static String of(int id) {
        return "<x id=\"" + id + "\"/>";
    }

    /** All tokens of the text in order, also broken ones. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int i = text.indexOf('<'); i >= 0; ) {
            Token token = at(text, i);
            if (token != null) {
                tokens.add(token);
            }
            i = text.indexOf('<', token == null ? i + 1 : token.end());
        }
        return tokens;
    }

    private static @Nullable Token at(String text, int start) {
        Reader reader = new Reader(text, start + 1);
        reader.skipBlanks();
        boolean closing = reader.take('/');
        reader.skipBlanks();
        if (!reader.take('x') && !reader.take('X')) {
            return null;
        }
        int id = closing ? 0 : reader.id();
        if (id > 0) {
            return new Token(id, start, reader.position);
        }
        int end = OwnTag.end(text, start);
        return end == Masks.NONE ? null : new Token(0, start, end);
    }

    private static final class Reader {

        private final String text;
        private int position;

        Reader(String text, int position) {
            this.text = text;
            this.position = position;
        }

        /** Reads on from the name to the end of the tag; 0 where that cannot be done. */
        int id() {
            skipBlanks();
            if (!(take('i') || take('I')) || !(take('d') || take('D'))) {
                return 0;
            }
            skipBlanks();
            boolean equals = take('=');
            skipQuotes();
            int id = number();
            skipQuotes();
            boolean closed = take('/');
            skipBlanks();
            if (!equals || !take('>')) {
                return 0;
            }
            if (!closed && text.regionMatches(true, position, "</x>", 0, 4)) {
                position += 4;
            }
            return id;
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

        private boolean take(char c) {
            boolean there = position < text.length() && text.charAt(position) == c;
            position += there ? 1 : 0;
            return there;
        }
    }
}
