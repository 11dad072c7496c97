package io.glossa.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a row of a document. */
sealed interface Inline {

    /** @param format how they look: the run's properties as XML, empty where it has none */
    record Words(String text, String format) implements Inline {

        boolean hasLetters() {
            return text.codePoints().anyMatch(Character::isLetter);
        }
    }

    /**
     * What is not translated, but moves with the words round it: a picture, a footnote's mark, a tab.
     *
     * @param start where its XML begins in the part
     * @param format of the run that it needs round it; null where it stands by itself
     * @param lineBreak whether a new line begins behind it
     */
    record Thing(int start, int end, @Nullable String format, boolean lineBreak) implements Inline {}

    /** What stands round words: a link, an insertion, a field. */
    record Pair(String open, String close, List<Inline> inside) implements Inline {}

    /** What is not translated, and stays where it is whatever the words do: a page's end, half of a field. */
    record Barrier(Thing thing) implements Inline {}

    /** A mark that must come before some words, or behind them, and need not stand close: a bookmark's, a comment's. */
    record Edge(Thing thing, boolean first) implements Inline {}

    /** A part of a field: those that belong together become a pair. */
    record Field(Thing thing, Mark mark) implements Inline {

        enum Mark {
            BEGIN,
            CODE,
            SEPARATE,
            END
        }
    }
}
