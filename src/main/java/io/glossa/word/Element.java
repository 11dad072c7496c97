package io.glossa.word;

import java.util.List;

/**
 * An element, by where its tags stand in the XML.
 *
 * @param name without the prefix where it is Word's own, as {@code p}; else as it stands there, as {@code mc:Choice}
 * @param start where its first tag begins
 * @param contentStart where that ends
 * @param contentEnd where its last tag begins
 * @param end where that ends
 */
record Element(String name, int start, int contentStart, int contentEnd, int end, List<Element> children) {

    boolean is(String other) {
        return name.equals(other);
    }

    /** Whether it is one tag and nothing in it. */
    boolean isEmpty() {
        return contentStart == end;
    }

    /** Its first tag. */
    String tag(String xml) {
        return xml.substring(start, contentStart);
    }

    String in(String xml) {
        return xml.substring(start, end);
    }
}
