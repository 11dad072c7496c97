package io.glossa.document.html;

import io.glossa.document.text.Span;

/**
 * A piece of what is read as one text: words, or the markup between them.
 *
 * @param name of a tag's element
 * @param words empty for markup
 */
public record HtmlItem(Kind kind, String name, Span span, HtmlText words) {

    public enum Kind {
        WORDS,
        /** Begins a pair of tags, such as a link ... */
        OPENING,
        /** ... and ends it. */
        CLOSING,
        /** Words that are not translated: code, a name. They belong to the sentence. */
        QUOTE,
        /** What says nothing by itself: a picture, a comment, a tag without its other half. */
        THING,
        /** A thing that ends a line. */
        BREAK
    }

    public static HtmlItem words(HtmlText words) {
        return new HtmlItem(Kind.WORDS, "", words.span(), words);
    }

    public static HtmlItem of(Kind kind, String name, Span span) {
        return new HtmlItem(kind, name, span, HtmlText.NONE);
    }

    boolean is(Kind one) {
        return kind == one;
    }

    boolean isThing() {
        return is(Kind.THING) || is(Kind.BREAK);
    }

    /** Whether it is words, and none that can be seen. */
    boolean isBlank() {
        return is(Kind.WORDS) && words.trimmed().isEmpty();
    }

    /** Whether it is words, and none that are translated. */
    boolean isMasked() {
        return is(Kind.WORDS) && words.isMasked();
    }

    boolean hasLetters() {
        return words.hasLetters();
    }

    HtmlItem thing() {
        return of(Kind.THING, "", span);
    }

    /** The same without white space before its words, or behind them. */
    HtmlItem withoutBlanks(boolean before) {
        if (!is(Kind.WORDS)) {
            return this;
        }
        Span trimmed = words.trimmed();
        return before ? part(trimmed.start(), words.text().length()) : part(0, trimmed.end());
    }

    /** A part of the words. */
    HtmlItem part(int start, int end) {
        return words(words.part(start, end));
    }

    /** This and all up to the last, as one item. */
    HtmlItem upTo(HtmlItem last, Kind asOne) {
        return of(asOne, name, new Span(span.start(), last.span.end()));
    }
}
