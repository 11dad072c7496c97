package io.glossa.document.format;

import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.html.HtmlCutter;
import io.glossa.document.html.HtmlWords;
import io.glossa.document.markdown.Markdown;
import io.glossa.document.markdown.MarkdownWords;
import io.glossa.document.plain.PlainText;
import io.glossa.document.xml.XmlCutter;
import io.glossa.document.xml.XmlLexer;
import io.glossa.document.xml.XmlRuns;
import io.glossa.language.Languages;

/** What can be done with a text of each format. */
public final class Formats {

    private Formats() {}

    /**
     * Cuts a text by the rules of its format, to be translated from one language into the other.
     *
     * @throws IllegalArgumentException where it is XML and not well-formed
     */
    public static Document cut(Format format, String text, Languages pair) {
        return switch (format) {
            case Format.Untagged.PLAIN -> PlainText.cut(text, pair.source(), PlainText.LONGEST);
            case Format.Untagged.FLOWING -> PlainText.flowing(text, pair.source());
            case Format.Untagged.MARKDOWN -> Markdown.cut(text, pair.source(), PlainText.LONGEST);
            case Format.Html(var tags) -> HtmlCutter.cut(text, pair, tags);
            case Format.Xml(var tags) -> XmlCutter.cut(text, pair, tags, PlainText.LONGEST);
        };
    }

    /**
     * What a text of a format says, as plain text: no markup, and each block on lines of its own.
     *
     * @throws IllegalArgumentException where it is XML and not well-formed
     */
    public static String words(Format format, String text) {
        return switch (format) {
            case Format.Untagged.PLAIN, Format.Untagged.FLOWING -> text;
            case Format.Untagged.MARKDOWN -> MarkdownWords.of(text);
            case Format.Html html -> HtmlWords.of(text);
            case Format.Xml(var tags) -> XmlRuns.words(text, tags);
        };
    }

    /** Whether a text can be cut as XML. It may begin and end in the middle of a text, but each element in it is whole. */
    public static boolean isWellFormed(String xml) {
        return XmlLexer.tokens(xml).isPresent();
    }
}
