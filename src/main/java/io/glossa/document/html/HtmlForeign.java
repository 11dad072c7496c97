package io.glossa.document.html;

/** Knows whether a place in a page belongs to a drawing (SVG) or a formula (MathML). */
final class HtmlForeign {

    /** How many drawings and formulas are open, one in another. */
    private int depth;

    /** How many elements are open in them that hold HTML or text. */
    private int integration;

    boolean inside() {
        return depth > 0;
    }

    /** The tag, marked where it belongs to a drawing or a formula; also the first and the last of one do. */
    HtmlToken seen(HtmlToken tag, boolean selfClosing) {
        boolean opening = tag.kind() == HtmlToken.Kind.OPENING;
        if (inside() && integration == 0 && HtmlNames.endsForeign(tag.name(), opening)) {
            depth = 0;
        }
        boolean before = inside();
        if (HtmlNames.isForeign(tag.name())) {
            depth = opening ? depth + (selfClosing ? 0 : 1) : Math.max(0, depth - 1);
        } else if (before && HtmlNames.isIntegration(tag.name())) {
            integration = opening ? integration + (selfClosing ? 0 : 1) : Math.max(0, integration - 1);
        }
        if (!inside()) {
            integration = 0;
        }
        boolean foreign = before || inside() || (opening && HtmlNames.isForeign(tag.name()));
        return foreign ? new HtmlToken(tag.kind(), tag.name(), tag.start(), tag.end(), tag.attributes(), true) : tag;
    }
}
