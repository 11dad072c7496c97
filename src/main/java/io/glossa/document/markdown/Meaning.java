package io.glossa.document.markdown;

import io.glossa.document.text.Edges;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * What a parser makes of a paragraph, as a text in which the markup has become signs of nobody's alphabet: two paragraphs with
 * the same meaning say the same, in the same words, with the same words bold and the same addresses behind them.
 */
final class Meaning {

    /** What ends that which {@link #opening} begins. */
    static final String CLOSING = "\uE002";

    private static final String SIGN = "\uE000";

    private static final String END = "\uE001";

    private Meaning() {}

    /** Of all that is in a paragraph. */
    static String of(Node paragraph) {
        StringBuilder meaning = new StringBuilder();
        children(paragraph, meaning);
        return normal(meaning.toString());
    }

    /** The same without white space, which means nothing to a parser save between words. */
    static String normal(String meaning) {
        StringBuilder normal = new StringBuilder(meaning.length());
        meaning.codePoints().filter(c -> !Edges.isSpace(c)).forEach(normal::appendCodePoint);
        return normal.toString();
    }

    /** Of one piece of a paragraph. */
    static String ofOne(Node node) {
        StringBuilder meaning = new StringBuilder();
        add(node, meaning);
        return meaning.toString();
    }

    /** What this begins, where it stands round words; empty where it does not. */
    static String opening(Node node) {
        return switch (node) {
            case Emphasis emphasis -> sign("em", "");
            case StrongEmphasis strong -> sign("strong", "");
            case Strikethrough strikethrough -> sign("del", "");
            case Link link -> sign("a", link.getDestination());
            case Image image -> sign("img", image.getDestination());
            default -> "";
        };
    }

    /** Whether this is the meaning of markup and not of words. */
    static boolean isMarkup(String meaning) {
        return meaning.startsWith(SIGN);
    }

    private static void add(Node node, StringBuilder meaning) {
        String opening = opening(node);
        meaning.append(opening);
        switch (node) {
            case Text text -> meaning.append(text.getLiteral());
            case Verbatim verbatim -> meaning.append(verbatim.literal());
            case Code code -> meaning.append(sign("code", code.getLiteral()));
            case HtmlInline html -> meaning.append(sign("html", html.getLiteral()));
            case HardLineBreak end -> meaning.append(sign("br", ""));
            case SoftLineBreak end -> meaning.append(' ');
            case FootnoteReference note -> meaning.append(sign("note", note.getLabel()));
            default -> children(node, meaning);
        }
        meaning.append(opening.isEmpty() ? "" : CLOSING);
    }

    private static void children(Node node, StringBuilder meaning) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, meaning);
        }
    }

    private static String sign(String name, String what) {
        return SIGN + name + ' ' + what + END;
    }
}
