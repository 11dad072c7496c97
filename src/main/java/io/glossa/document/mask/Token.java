package io.glossa.document.mask;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands for an original in a masked text: {@code <x id="1"/>}, or {@code <g2>} and {@code </g2>} round what stays to
 * be translated.
 *
 * @param id from 1, one sequence for all kinds; 0 where the tag names no id
 */
public record Token(Kind kind, int id, int start, int end) {

    public enum Kind {
        WHOLE,
        OPENING,
        CLOSING
    }

    public static String whole(int id) {
        return "<x id=\"" + id + "\"/>";
    }

    public static String opening(int id) {
        return "<g" + id + ">";
    }

    public static String closing(int id) {
        return "</g" + id + ">";
    }

    /** All tokens of the text in order, also broken ones. A {@code </g>} without id closes what was opened last. */
    public static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = text.indexOf('<'); i >= 0; ) {
            Token token = at(text, i);
            if (token != null) {
                tokens.add(numbered(token, open));
            }
            i = text.indexOf('<', token == null ? i + 1 : token.end());
        }
        return tokens;
    }

    private static Token numbered(Token token, Deque<Integer> open) {
        return switch (token.kind) {
            case WHOLE -> token;
            case OPENING -> {
                open.push(token.id);
                yield token;
            }
            case CLOSING -> {
                int last = Objects.requireNonNullElse(open.poll(), 0);
                yield token.id > 0 ? token : new Token(Kind.CLOSING, last, token.start, token.end);
            }
        };
    }

    private static @Nullable Token at(String text, int start) {
        TokenReader reader = new TokenReader(text, start + 1);
        Token token = reader.read(start);
        if (token != null) {
            return token;
        }
        int end = OwnTag.end(text, start);
        return end != Masks.NONE && reader.sawName() ? new Token(Kind.WHOLE, 0, start, end) : null;
    }
}
