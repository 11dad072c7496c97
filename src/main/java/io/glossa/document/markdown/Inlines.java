package io.glossa.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Delimited;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds out where each piece of a block's words stands. */
final class Inlines {

    private static final Pattern OPEN_TAG = Pattern.compile("<([A-Za-z]+)(?=[\\s>])[^>]*+>");

    /** Tags whose content is no text. */
    private static final Set<String> CODE =
            Set.of("code", "kbd", "math", "pre", "samp", "script", "style", "svg", "var");

    private static final Pattern NOT_TRANSLATED =
            Pattern.compile("translate\\s*=\\s*[\"']?no\\b|class\\s*=\\s*[\"'][^\"']*\\bnotranslate\\b");

    /** How many pieces farther the end of what is not translated is looked for. */
    private static final int FARTHEST_CLOSING = 50;

    private final String text;

    private Inlines(String text) {
        this.text = text;
    }

    /**
     * The pieces, in order and without a gap.
     *
     * @param text a leaf's content
     * @param paragraph the same, parsed
     */
    static List<Inline> of(String text, Node paragraph) {
        return new Inlines(text).children(paragraph, 0, text.length());
    }

    /** What a parser makes of these pieces: {@link Meaning#of}. */
    static String meaning(String text, List<Inline> inlines) {
        StringBuilder meaning = new StringBuilder();
        inlines.forEach(inline -> meaning.append(
                switch (inline) {
                    case Inline.Words words ->
                        Spelled.of(text, words.start(), words.end()).words();
                    case Inline.Break end -> "";
                    case Inline.Whole whole -> whole.meaning();
                    case Inline.Pair pair -> pair.meaning() + meaning(text, pair.inlines()) + Meaning.CLOSING;
                }));
        return Meaning.normal(meaning.toString());
    }

    private List<Inline> children(Node parent, int start, int end) {
        List<Inline> inlines = new ArrayList<>();
        int done = start;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text) {
                continue;
            }
            Node last = last(node);
            Inline inline = node.equals(last) ? inline(node, done) : untranslated(node, last);
            node = last;
            if (inline.start() > done) {
                inlines.add(new Inline.Words(done, inline.start()));
            }
            inlines.add(inline);
            done = inline.end();
        }
        if (end > done) {
            inlines.add(new Inline.Words(done, end));
        }
        return inlines;
    }

    /** @param from where the piece before ends: a line's end has no place of its own */
    private Inline inline(Node node, int from) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            int lineEnd = text.indexOf('\n', from);
            int start = lineEnd;
            while (start > from && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
                start--;
            }
            if (node instanceof SoftLineBreak) {
                return new Inline.Break(start, lineEnd + 1);
            }
            boolean backslash = !node.getSourceSpans().isEmpty();
            return new Inline.Whole(backslash ? lineEnd - 1 : start, lineEnd + 1, Meaning.ofOne(node), List.of());
        }
        int start = start(node);
        int end = end(node);
        int words = start + opening(node);
        if (words == start || text.charAt(start) == '<') {
            return new Inline.Whole(start, end, Meaning.ofOne(node), List.of());
        }
        int wordsEnd = node instanceof Link || node instanceof Image
                ? text.indexOf(']', Math.max(words, endOfChildren(node, words)))
                : end - (words - start);
        List<Inline> inlines = children(node, words, wordsEnd);
        Optional<Inline.Title> title = title(node, wordsEnd, end);
        if (!hasWords(inlines)) {
            List<Inline.Title> titles = new ArrayList<>();
            titles(inlines, titles);
            title.ifPresent(titles::add);
            return new Inline.Whole(start, end, Meaning.ofOne(node), List.copyOf(titles));
        }
        boolean reference = end <= wordsEnd + "][]".length()
                && (end == wordsEnd + 1 || text.startsWith("][]", wordsEnd))
                && text.charAt(wordsEnd) == ']';
        char sign = node instanceof Image ? '[' : text.charAt(start);
        return new Inline.Pair(start, words, wordsEnd, end, Meaning.opening(node), sign, reference, title, inlines);
    }

    /** How long the markup at its beginning is; 0 where there are no words in it. */
    private static int opening(Node node) {
        return switch (node) {
            case Link link -> 1;
            case Image image -> 2;
            case Strikethrough strikethrough ->
                strikethrough.getOpeningDelimiter().length();
            case Delimited delimited -> delimited.getOpeningDelimiter().length();
            default -> 0;
        };
    }

    private Optional<Inline.Title> title(Node node, int wordsEnd, int end) {
        @Nullable
        String title =
                node instanceof Link link ? link.getTitle() : node instanceof Image image ? image.getTitle() : null;
        return title == null || !text.startsWith("](", wordsEnd)
                ? Optional.empty()
                : LinkTitle.find(text, wordsEnd + 2, end - 1);
    }

    private static void titles(List<Inline> inlines, List<Inline.Title> titles) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Whole whole) {
                titles.addAll(whole.titles());
            }
        }
    }

    private boolean hasWords(List<Inline> inlines) {
        return inlines.stream()
                .anyMatch(inline -> inline instanceof Inline.Pair
                        || (inline instanceof Inline.Words words
                                && text.substring(words.start(), words.end())
                                        .codePoints()
                                        .anyMatch(Character::isLetterOrDigit)));
    }

    /** The node that ends what this tag says is not to be translated; else the node itself. */
    private static Node last(Node node) {
        if (!(node instanceof HtmlInline html)) {
            return node;
        }
        Matcher tag = OPEN_TAG.matcher(html.getLiteral());
        if (!tag.matches()) {
            return node;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        if (!CODE.contains(name) && !NOT_TRANSLATED.matcher(html.getLiteral()).find()) {
            return node;
        }
        Node next = node;
        for (int i = 0; i < FARTHEST_CLOSING && next.getNext() != null; i++) {
            next = next.getNext();
            if (next instanceof HtmlInline end && end.getLiteral().equalsIgnoreCase("</" + name + ">")) {
                return next;
            }
        }
        return node;
    }

    private static Inline untranslated(Node first, Node last) {
        StringBuilder meaning = new StringBuilder(Meaning.ofOne(first));
        Node node = first;
        while (!node.equals(last)) {
            node = node.getNext();
            meaning.append(Meaning.ofOne(node));
        }
        return new Inline.Whole(start(first), end(last), meaning.toString(), List.of());
    }

    /** Where the last piece in this node ends. */
    private int endOfChildren(Node node, int start) {
        int end = start;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            end = child.getSourceSpans().isEmpty() ? text.indexOf('\n', end) + 1 : end(child);
        }
        return end;
    }

    private static int start(Node node) {
        return node.getSourceSpans().getFirst().getInputIndex();
    }

    private static int end(Node node) {
        SourceSpan last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }
}
