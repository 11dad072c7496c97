package io.glossa.document.html;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a page's source; all of them together are the whole page.
 *
 * @param name of the element, in small letters; empty where it is no tag
 * @param attributes in order, the first of each name
 * @param foreign whether it belongs to a drawing or a formula
 */
record HtmlToken(Kind kind, String name, int start, int end, List<HtmlAttribute> attributes, boolean foreign) {

    enum Kind {
        TEXT,
        OPENING,
        CLOSING,
        /** Comments, the document type, processing instructions, CDATA, and the words of scripts and their like. */
        OTHER
    }

    HtmlToken {
        attributes = List.copyOf(attributes);
    }

    boolean is(Kind one, String named) {
        return kind == one && name.equals(named);
    }

    /** The attribute's value as it stands in the source; empty where there is none. */
    Optional<String> value(String html, String attribute) {
        return attributes.stream()
                .filter(one -> one.name().equals(attribute))
                .findFirst()
                .map(one -> one.value().of(html));
    }
}
