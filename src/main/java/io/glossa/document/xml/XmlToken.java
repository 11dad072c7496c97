package io.glossa.document.xml;

import io.glossa.document.text.Span;

/**
 * A piece of a well-formed document; all of them together are the whole document.
 *
 * @param name of a tag's element; empty for all else
 */
record XmlToken(Kind kind, String name, Span span) {

    enum Kind {
        TEXT,
        /** An entity that only the document itself can tell the meaning of. */
        ENTITY,
        CDATA,
        OPENING,
        CLOSING,
        /** An element in one tag. */
        EMPTY,
        /** Comments and processing instructions. */
        OTHER,
        /** What is declared before all else. */
        DECLARATION
    }
}
