package io.glossa.document.xml;

import io.glossa.document.Tags;
import io.glossa.document.html.HtmlItem;
import io.glossa.document.html.HtmlText;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** What is read as one text in a document: all that stands between two tags that split. */
public final class XmlRuns {

    private final String xml;
    private final Tags tags;
    private final List<XmlToken> tokens;
    private final BitSet splits;
    private final List<List<HtmlItem>> runs = new ArrayList<>(List.of(new ArrayList<>()));

    /** How many elements are open from the first on that is not translated. */
    private int ignored;

    private XmlRuns(String xml, Tags tags) {
        this.xml = xml;
        this.tags = tags;
        this.tokens =
                XmlLexer.tokens(xml).orElseThrow(() -> new IllegalArgumentException("the document is not well-formed"));
        this.splits = XmlOutline.splits(xml, tokens, tags);
    }

    /**
     * In order; some of them have no words.
     *
     * @throws IllegalArgumentException where the document is not well-formed
     */
    static List<List<HtmlItem>> of(String xml, Tags tags) {
        XmlRuns reading = new XmlRuns(xml, tags);
        reading.read();
        return reading.runs;
    }

    /** What is there to be translated, each run with an empty line behind it. */
    public static String words(String xml, Tags tags) {
        return of(xml, tags).stream()
                .map(XmlRuns::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(List<HtmlItem> run) {
        StringBuilder words = new StringBuilder();
        run.forEach(item -> words.append(
                switch (item.kind()) {
                    case WORDS -> item.words().text();
                    case OPENING, CLOSING -> "";
                    case QUOTE, THING, BREAK -> " ";
                }));
        return words.toString().strip();
    }

    private void read() {
        for (int i = 0; i < tokens.size(); i++) {
            XmlToken token = tokens.get(i);
            switch (token.kind()) {
                case TEXT -> text(token.span());
                case ENTITY, CDATA -> add(HtmlItem.Kind.QUOTE, token);
                case OTHER -> add(HtmlItem.Kind.THING, token);
                case DECLARATION -> runs.add(new ArrayList<>());
                case OPENING -> opening(token, splits.get(i));
                case CLOSING -> closing(token, splits.get(i));
                case EMPTY -> tag(HtmlItem.Kind.THING, token, splits.get(i));
            }
        }
    }

    private void text(Span span) {
        HtmlText words = HtmlText.of(xml, span, false);
        boolean quote = ignored > 0 && !words.trimmed().isEmpty();
        runs.getLast()
                .add(
                        ignored == 0
                                ? HtmlItem.words(words)
                                : HtmlItem.of(quote ? HtmlItem.Kind.QUOTE : HtmlItem.Kind.THING, "", span));
    }

    private void opening(XmlToken tag, boolean split) {
        if (ignored == 0 && !tags.ignore(tag.name())) {
            tag(HtmlItem.Kind.OPENING, tag, split);
        } else {
            tag(HtmlItem.Kind.THING, tag, split);
            ignored++;
        }
    }

    private void closing(XmlToken tag, boolean split) {
        boolean translated = ignored == 0;
        ignored = Math.max(0, ignored - 1);
        tag(translated ? HtmlItem.Kind.CLOSING : HtmlItem.Kind.THING, tag, split);
    }

    /** In what is not translated nothing splits: all of it belongs to the text round it. */
    private void tag(HtmlItem.Kind kind, XmlToken tag, boolean split) {
        if (split && ignored == 0) {
            runs.add(new ArrayList<>());
        } else {
            add(kind, tag);
        }
    }

    private void add(HtmlItem.Kind kind, XmlToken token) {
        runs.getLast().add(HtmlItem.of(kind, token.name(), token.span()));
    }
}
