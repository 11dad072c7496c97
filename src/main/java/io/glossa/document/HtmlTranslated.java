package io.glossa.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Tells which parts of a page are to be translated: by their elements, {@code translate} and {@code notranslate}. What
 * stands in what is asked of the page's tree, for it also depends on tags that are missing.
 */
final class HtmlTranslated {

    private enum State {
        ON,
        OFF,
        NEVER
    }

    /** Of what stands in the elements round the node that is looked at, from the outermost. */
    private final List<State> states = new ArrayList<>(List.of(State.ON));

    /** The places in the source where a text or a tag begins that the tree knows of. */
    private final BitSet known = new BitSet();

    private final BitSet translated = new BitSet();

    private HtmlTranslated() {}

    static HtmlTranslated of(String html) {
        HtmlTranslated page = new HtmlTranslated();
        Parser.htmlParser().setTrackPosition(true).parseInput(html, "").traverse(page::see);
        return page;
    }

    /** Whether this text is translated, or the attributes of the element that this tag begins. */
    boolean is(HtmlToken token) {
        return !token.foreign() && translated.get(token.start());
    }

    /** Whether this tag stands for what makes words bold and the like: what begins or ends with it is translated. */
    boolean isRound(HtmlToken tag) {
        return !tag.foreign() && (translated.get(tag.start()) || !known.get(tag.start()));
    }

    private void see(Node node, int depth) {
        while (states.size() > depth + 1) {
            states.removeLast();
        }
        State around = states.getLast();
        if (node instanceof Element element) {
            State own = around == State.NEVER ? State.NEVER : own(element, around);
            // A text field's attributes are translated, what stands in it is not.
            State within = HtmlNames.isNever(element.normalName()) ? State.NEVER : own;
            states.add(within);
            mark(element.sourceRange(), own);
            mark(element.endSourceRange(), within);
        } else if (node instanceof TextNode && !(node instanceof CDataNode)) {
            mark(node.sourceRange(), around);
        }
    }

    private static State own(Element element, State around) {
        String says = element.attr("translate").strip().toLowerCase(Locale.ROOT);
        if (says.equals("no") || element.hasClass("notranslate")) {
            return State.OFF;
        }
        if (says.equals("yes") || (says.isEmpty() && element.hasAttr("translate"))) {
            return State.ON;
        }
        return HtmlNames.isUntouched(element.normalName()) ? State.OFF : around;
    }

    /** An element may be in the tree more than once, where a page is broken: the first counts. */
    private void mark(Range range, State state) {
        if (range.isTracked() && !range.isImplicit() && !known.get(range.startPos())) {
            known.set(range.startPos());
            translated.set(range.startPos(), state == State.ON);
        }
    }
}
