package io.glossa.document.markdown;

import java.util.List;
import java.util.Optional;

/** A piece of a block's words, between two places of its {@link Content}. */
sealed interface Inline {

    int start();

    int end();

    /** Words as they are spelled in Markdown, with escapes and entities. */
    record Words(int start, int end) implements Inline {}

    /** Where a line ends in the middle of a paragraph, with the blanks round it. */
    record Break(int start, int end) implements Inline {}

    /**
     * What stays as it is: code, an address, a tag, a line that must end here.
     *
     * @param meaning what a parser makes of it
     * @param titles of the links and pictures in it: they are translated
     */
    record Whole(int start, int end, String meaning, List<Title> titles) implements Inline {}

    /**
     * Markup round words: what is bold, a link, a picture with the words for it.
     *
     * @param words where they start
     * @param wordsEnd where they end
     * @param meaning what a parser makes of its beginning
     * @param sign what makes it, {@code *}, {@code _}, {@code ~} or {@code [}
     * @param isReference whether its words name the definition of its address, so that they can't change alone
     * @param title of a link
     */
    record Pair(
            int start,
            int words,
            int wordsEnd,
            int end,
            String meaning,
            char sign,
            boolean isReference,
            Optional<Title> title,
            List<Inline> inlines)
            implements Inline {}

    /**
     * The title of a link: {@code "Home"}.
     *
     * @param start where its words begin, behind the quotation mark
     * @param closing the quotation mark at its end
     */
    record Title(int start, int end, char closing) {}
}
