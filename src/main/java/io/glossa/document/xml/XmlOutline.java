package io.glossa.document.xml;

import io.glossa.document.Tags;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Tells which elements of a document stand in what is read as one text, and which split it. By itself a document tells it by
 * where its words stand: whatever stands in an element that has words of its own belongs to these, as the bold in a
 * paragraph does; all others split. So does DeepL.
 *
 * @see <a href="https://developers.deepl.com/docs/xml-and-html-handling/structured-content">DeepL, Structured content</a>
 */
final class XmlOutline {

    /** Round all that stands in the document. */
    private static final int ROOT = 0;

    private final List<XmlToken> tokens;
    private final Tags tags;

    /** For each element, in the order of their beginnings, the one that it stands in. */
    private final List<Integer> parents = new ArrayList<>(List.of(ROOT));

    /** For each token the element that it begins or ends, or stands in. */
    private final int[] elements;

    private final BitSet wordy = new BitSet();
    private final BitSet inline = new BitSet();

    private XmlOutline(List<XmlToken> tokens, Tags tags) {
        this.tokens = tokens;
        this.tags = tags;
        this.elements = new int[tokens.size()];
    }

    /** The places of the tags that split. */
    static BitSet splits(String xml, List<XmlToken> tokens, Tags tags) {
        XmlOutline outline = new XmlOutline(tokens, tags);
        outline.read(xml);
        return outline.splits();
    }

    private void read(String xml) {
        Deque<Integer> open = new ArrayDeque<>(List.of(ROOT));
        for (int i = 0; i < elements.length; i++) {
            XmlToken token = tokens.get(i);
            elements[i] = switch (token.kind()) {
                case OPENING -> {
                    parents.add(open.element());
                    open.push(parents.size() - 1);
                    yield open.element();
                }
                case CLOSING -> open.pop();
                case EMPTY -> {
                    parents.add(open.element());
                    yield parents.size() - 1;
                }
                case TEXT, ENTITY, CDATA, OTHER, DECLARATION -> open.element();
            };
            if (token.kind() == XmlToken.Kind.ENTITY || isWords(xml, token)) {
                wordy.set(elements[i]);
            }
        }
    }

    private static boolean isWords(String xml, XmlToken token) {
        return (token.kind() == XmlToken.Kind.TEXT || token.kind() == XmlToken.Kind.CDATA)
                && !token.span().of(xml).isBlank();
    }

    private BitSet splits() {
        BitSet splits = new BitSet();
        for (int i = 0; i < elements.length; i++) {
            XmlToken token = tokens.get(i);
            int element = elements[i];
            switch (token.kind()) {
                case OPENING, EMPTY -> {
                    int parent = parents.get(element);
                    boolean split = tags.split(token.name(), !inline.get(parent) && !wordy.get(parent));
                    inline.set(element, !split);
                    splits.set(i, split);
                }
                case CLOSING -> splits.set(i, !inline.get(element));
                case TEXT, ENTITY, CDATA, OTHER, DECLARATION -> {}
            }
        }
        return splits;
    }
}
