package io.glossa.document.html;

import io.glossa.document.Tags;
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

    /** Which of the places in the source, where texts or tags begin, the tree knows of, and which are translated. */
    private record Places(BitSet known, BitSet translated) {

        Places() {
            this(new BitSet(), new BitSet());
        }

        /** An element may be in the tree more than once, where a page is broken: the first counts. */
        void markTag(Range range, State state) {
            if (range.isTracked() && !range.isImplicit() && !known.get(range.startPos())) {
                known.set(range.startPos());
                translated.set(range.startPos(), state == State.ON);
            }
        }

        /** In the tree it may be one text where it is several in the source, with what means nothing between them. */
        void markText(Range range, State state) {
            if (range.isTracked() && range.endPos() > range.startPos()) {
                translated.set(range.startPos(), range.endPos(), state == State.ON);
            }
        }
    }

    private final Places texts = new Places();
    private final Places tags = new Places();

    private final Tags said;

    private HtmlTranslated(Tags said) {
        this.said = said;
    }

    /** @param said what is not translated, whatever the page says of it */
    static HtmlTranslated of(String html, Tags said) {
        HtmlTranslated page = new HtmlTranslated(said);
        Parser.htmlParser().setTrackPosition(true).parseInput(html, "").traverse(page::see);
        return page;
    }

    /** Whether this text is translated, or the attributes of the element that this tag begins. */
    boolean is(HtmlToken token) {
        Places places = token.kind() == HtmlToken.Kind.TEXT ? texts : tags;
        return !token.foreign() && places.translated.get(token.start());
    }

    /** Whether this tag stands for what makes words bold and the like: what begins or ends with it is translated. */
    boolean isRound(HtmlToken tag) {
        return !tag.foreign() && (tags.translated.get(tag.start()) || !tags.known.get(tag.start()));
    }

    private void see(Node node, int depth) {
        while (states.size() > depth + 1) {
            states.removeLast();
        }
        State around = states.getLast();
        if (node instanceof Element element) {
            boolean never = around == State.NEVER || said.ignore(element.normalName());
            State own = never ? State.NEVER : own(element, around);
            // A text field's attributes are translated, what stands in it is not.
            State within = HtmlNames.isNever(element.normalName()) ? State.NEVER : own;
            states.add(within);
            tags.markTag(element.sourceRange(), own);
            tags.markTag(element.endSourceRange(), within);
        } else if (node instanceof TextNode && !(node instanceof CDataNode)) {
            texts.markText(node.sourceRange(), around);
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
}
