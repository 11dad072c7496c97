package io.glossa.document;

import io.glossa.document.mask.Token;
import java.util.List;
import java.util.stream.Collectors;

/** How a format writes into a document what an answer says. Pure; takes every text. */
public interface Notation {

    /** A piece of an answer: words, or what a token stands for. */
    sealed interface Part {

        String text();

        /** What a model wrote, to be written so that it means nothing but itself. */
        record Words(String text) implements Part {}

        /**
         * What stood in the document, to be written as it is.
         *
         * @param id the original's
         */
        record Kept(Token.Kind kind, int id, String text) implements Part {}
    }

    /** Everything as it is. */
    Notation PLAIN = parts -> parts.stream().map(Part::text).collect(Collectors.joining());

    /** Writes a whole segment: its parts in order, each opened pair closed, none crossing another. */
    String write(List<Part> parts);

    /** The originals, by id, that would mean something else in the document than in the answer, however it is written. */
    default List<Integer> broken(List<Part> parts) {
        return List.of();
    }
}
