package io.glossa.check.whole;

import io.glossa.check.length.Measure;

/**
 * A sentence of a text.
 *
 * @param length in letters of English
 * @param asks whether it is a question
 * @param quotes whether there is a quotation mark in it
 * @param breaks marks between clauses inside it, its end not counted
 */
record Piece(int start, int end, double length, boolean asks, boolean quotes, int breaks) {

    static Piece of(String text, int start, int end, Measure measure) {
        int bare = Marks.bareEnd(text, start, end);
        String body = text.substring(start, bare);
        return new Piece(
                start,
                end,
                measure.of(text, start, end),
                bare > start && Marks.ask(text.codePointBefore(bare)),
                text.substring(start, end).codePoints().anyMatch(Marks::isQuote),
                (int) body.codePoints().filter(Marks::isBreak).count());
    }
}
