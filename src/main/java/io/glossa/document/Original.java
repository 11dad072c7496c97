package io.glossa.document;

import io.glossa.document.mask.Token;
import java.util.function.Function;

/** What stands in the document where the masked text has a token, or a pair of them. */
sealed interface Original {

    /** For people: what the tokens stand for. */
    String text();

    /** Something that stands by itself, {@code <x id="1"/>}: an address, a picture, code. */
    record Whole(Stretch stretch) implements Original {

        @Override
        public String text() {
            return stretch.text();
        }
    }

    /** Something that begins and ends, {@code <g1>} and {@code </g1>}: what makes bold, a link. */
    record Pair(Stretch opening, Stretch closing) implements Original {

        @Override
        public String text() {
            return opening.text() + "…" + closing.text();
        }
    }

    /** What the token stands for; empty where there is no such token of this original. */
    default String written(Token.Kind kind, Function<Segment, String> inner) {
        return switch (this) {
            case Whole(Stretch stretch) -> kind == Token.Kind.WHOLE ? stretch.join(inner) : "";
            case Pair(Stretch opening, Stretch closing) ->
                switch (kind) {
                    case WHOLE -> "";
                    case OPENING -> opening.join(inner);
                    case CLOSING -> closing.join(inner);
                };
        };
    }

    /** Whether a token of this kind can stand for this. */
    default boolean has(Token.Kind kind) {
        return this instanceof Whole == (kind == Token.Kind.WHOLE);
    }
}
