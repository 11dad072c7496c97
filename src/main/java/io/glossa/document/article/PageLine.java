package io.glossa.document.article;

import io.glossa.document.plain.Line;
import io.glossa.document.text.Edges;
import io.glossa.document.text.Punctuation;
import java.util.List;
import java.util.Optional;

/**
 * A line of a page and what it looks like by itself.
 *
 * @param content without white space round it
 * @param likeness the phrase of the furniture files that it is like; else empty
 */
record PageLine(Line line, String content, Kind kind, String likeness) {

    enum Kind {
        BLANK,
        /** A rule or a row of stars. */
        SEPARATOR,
        /** "Advertisement": never part of a story. */
        LABEL,
        /** Like furniture; where it stands decides. */
        FURNITURE,
        /** A word of a menu: furniture beside other furniture. */
        MENU_WORD,
        /** Names where the story comes from, with an address. */
        SOURCE,
        /** The same with a name only, or an address only: a source at the head or foot. */
        MAYBE_SOURCE,
        /** A title, a byline, a caption, a line of verse. */
        SHORT,
        /** Holds a sentence. */
        STORY;

        boolean maybeSource() {
            return this == SOURCE || this == MAYBE_SOURCE;
        }
    }

    /** In code points: a line that ends as a sentence does holds one; a longer line does however it ends. */
    private static final int LONGEST_TITLE = 100;

    static List<PageLine> of(String text) {
        Furniture furniture = Furniture.known();
        return Line.of(text).stream().map(line -> of(text, line, furniture)).toList();
    }

    private static PageLine of(String text, Line line, Furniture furniture) {
        String content = Edges.trim(text, line.start(), line.end()).of(text);
        if (content.isEmpty()) {
            return new PageLine(line, content, Kind.BLANK, "");
        }
        if (Separator.is(content)) {
            return new PageLine(line, content, Kind.SEPARATOR, "");
        }
        Optional<SourceLine> source = SourceLine.of(content);
        if (source.isPresent()) {
            return new PageLine(line, content, source.get().sure() ? Kind.SOURCE : Kind.MAYBE_SOURCE, "");
        }
        return furniture
                .look(content)
                .map(likeness -> new PageLine(line, content, likeness.kind(), likeness.phrase()))
                .orElseGet(() -> new PageLine(line, content, holdsASentence(content) ? Kind.STORY : Kind.SHORT, ""));
    }

    private static boolean holdsASentence(String content) {
        return Punctuation.endsSentence(content, 0, content.length())
                || content.codePointCount(0, content.length()) > LONGEST_TITLE;
    }
}
