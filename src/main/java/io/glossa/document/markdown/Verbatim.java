package io.glossa.document.markdown;

import org.commonmark.node.CustomNode;

/** A piece of a Markdown paragraph that CommonMark has no name for, and that stays as it is. */
final class Verbatim extends CustomNode {

    private final String literal;

    Verbatim(String literal) {
        this.literal = literal;
    }

    String literal() {
        return literal;
    }
}
