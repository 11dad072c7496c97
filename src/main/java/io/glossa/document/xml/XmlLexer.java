package io.glossa.document.xml;

import io.glossa.document.mask.Masks;
import io.glossa.document.text.Span;
import io.glossa.document.text.XmlCharacters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Takes a document's source apart, so that every letter of it is known to stand where it stood, and tells whether it is
 * well-formed. Linear in time, and as deep as documents go.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-well-formed">XML, 2.1</a>
 */
public final class XmlLexer {

    private final String xml;
    private final XmlTagReader tags;
    private final XmlDeclaration declarations;
    private final List<XmlToken> tokens = new ArrayList<>();

    /** The names of the elements that are open. */
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether a document's type can still come. */
    private boolean prolog = true;

    private XmlLexer(String xml) {
        this.xml = xml;
        this.tags = new XmlTagReader(xml);
        this.declarations = new XmlDeclaration(xml);
    }

    /** All tokens in order, none of them empty; nothing where the document is not well-formed. */
    public static Optional<List<XmlToken>> tokens(String xml) {
        XmlLexer lexer = new XmlLexer(xml);
        return xml.codePoints().allMatch(XmlCharacters::isAllowed) && lexer.isRead()
                ? Optional.of(lexer.tokens)
                : Optional.empty();
    }

    private boolean isRead() {
        int at = 0;
        while (at != Masks.NONE && at < xml.length()) {
            at = xml.charAt(at) == '<' ? markupEnd(at) : textEnd(at);
        }
        return at != Masks.NONE && open.isEmpty();
    }

    private int textEnd(int start) {
        int text = start;
        int at = start;
        while (at < xml.length() && xml.charAt(at) != '<') {
            if (xml.startsWith("]]>", at)) {
                return Masks.NONE;
            }
            int end = xml.charAt(at) == '&' ? XmlReference.end(xml, at) : at + 1;
            if (end == Masks.NONE) {
                return Masks.NONE;
            }
            if (xml.charAt(at) == '&' && !XmlReference.isKnown(xml, at, end)) {
                add(XmlToken.Kind.TEXT, "", text, at);
                add(XmlToken.Kind.ENTITY, "", at, end);
                text = end;
            }
            prolog &= XmlCharacters.isBlank(xml.charAt(at));
            at = end;
        }
        return add(XmlToken.Kind.TEXT, "", text, at);
    }

    private int markupEnd(int start) {
        if (xml.startsWith("<!--", start)) {
            return add(XmlToken.Kind.OTHER, "", start, declarations.commentEnd(start));
        }
        if (xml.startsWith("<?", start)) {
            boolean declares = start == 0 && xml.startsWith("xml", 2);
            XmlToken.Kind kind = declares ? XmlToken.Kind.DECLARATION : XmlToken.Kind.OTHER;
            return add(kind, "", start, declarations.instructionEnd(start));
        }
        boolean before = prolog;
        prolog = false;
        if (xml.startsWith("<![CDATA[", start)) {
            return add(XmlToken.Kind.CDATA, "", start, declarations.cdataEnd(start));
        }
        if (xml.startsWith("<!DOCTYPE", start) && before) {
            return add(XmlToken.Kind.DECLARATION, "", start, declarations.typeEnd(start));
        }
        return xml.startsWith("</", start) ? closingEnd(start) : openingEnd(start);
    }

    private int openingEnd(int start) {
        int nameEnd = XmlCharacters.nameEnd(xml, start + 1);
        int end = nameEnd == start + 1 ? Masks.NONE : tags.end(nameEnd);
        if (end == Masks.NONE) {
            return Masks.NONE;
        }
        String name = xml.substring(start + 1, nameEnd);
        boolean empty = xml.charAt(end - 2) == '/';
        if (!empty) {
            open.push(name);
        }
        return add(empty ? XmlToken.Kind.EMPTY : XmlToken.Kind.OPENING, name, start, end);
    }

    private int closingEnd(int start) {
        int nameEnd = XmlCharacters.nameEnd(xml, start + 2);
        int end = XmlCharacters.blanksEnd(xml, nameEnd);
        String name = xml.substring(start + 2, nameEnd);
        boolean closes = xml.startsWith(">", end) && name.equals(open.poll());
        return closes ? add(XmlToken.Kind.CLOSING, name, start, end + 1) : Masks.NONE;
    }

    /** @return the end */
    private int add(XmlToken.Kind kind, String name, int start, int end) {
        if (end > start) {
            tokens.add(new XmlToken(kind, name, new Span(start, end)));
        }
        return end;
    }
}
