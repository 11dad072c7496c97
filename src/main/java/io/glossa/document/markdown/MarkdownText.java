package io.glossa.document.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * The blocks of a Markdown text that hold words: CommonMark with GitHub's tables and strikethrough, footnotes and formulas.
 * The words in them are parsed apart, and where they are needed. Safe for many threads.
 */
final class MarkdownText {

    /**
     * How deep blocks may stand in each other; a list counts twice. What is deeper stays as it is: nobody reads that, and
     * each blank line costs a parser as many steps as lists are open.
     */
    private static final int DEEPEST = 100;

    private static final String MARKUP = "\\`*_[]<&~$\n";

    private final List<Leaf> leaves;
    private final InlineParserContext context;

    private MarkdownText(List<Leaf> leaves, InlineParserContext context) {
        this.leaves = leaves;
        this.context = context;
    }

    /** @param text without front matter */
    static MarkdownText of(String text) {
        Leaves leaves = new Leaves();
        Node root = Parser.builder()
                .customBlockParserFactory(new MarkdownBounds(text))
                .customBlockParserFactory(new MathBlock(text))
                .customInlineContentParserFactory(new MathInline())
                .customInlineContentParserFactory(new AddressInline())
                .extensions(
                        List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .inlineParserFactory(leaves)
                .build()
                .parse(text);
        return new MarkdownText(inOrder(text, leaves, root), leaves.context());
    }

    /** Paragraphs, headings, cells and definitions of links in the order of the text, without what is too deep in others. */
    List<Leaf> leaves() {
        return leaves;
    }

    /** The pieces of a leaf's words; none where it would take too long to find them. */
    List<Inline> inlines(String content) {
        if (isPlain(content)) {
            return content.isEmpty() ? List.of() : List.of(new Inline.Words(0, content.length()));
        }
        if (!InlineEffort.fits(content)) {
            return List.of();
        }
        Node words = parsed(content);
        List<Inline> inlines = Inlines.of(content, words);
        // Seen to be right, for on this hangs that every byte comes back in its place.
        return Meaning.of(words).equals(Inlines.meaning(content, inlines)) ? inlines : List.of();
    }

    /** What these words mean in this text: {@link Meaning}. Empty where it would take too long to find out. */
    Optional<String> meaning(String content) {
        if (isPlain(content)) {
            return Optional.of(Meaning.normal(content));
        }
        return InlineEffort.fits(content) ? Optional.of(Meaning.of(parsed(content))) : Optional.empty();
    }

    /** Words as the children of a node. */
    private Node parsed(String content) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        for (String line : content.split("\n", -1)) {
            lines.add(SourceLine.of(line, SourceSpan.of(lines.size(), 0, start, line.length())));
            start += line.length() + 1;
        }
        Paragraph paragraph = new Paragraph();
        // The parser's own, for there is no other way to have words alone parsed with the links of a whole document.
        new InlineParserImpl(context).parse(SourceLines.of(lines), paragraph);
        return paragraph;
    }

    /** Most words hold nothing that a parser would look at. */
    private static boolean isPlain(String content) {
        return content.chars().noneMatch(c -> MARKUP.indexOf(c) >= 0)
                && !content.contains("://")
                && !content.contains("ww.");
    }

    private static List<Leaf> inOrder(String text, Leaves leaves, Node root) {
        List<Leaf> all = new ArrayList<>(leaves.found());
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition definition) {
                all.add(Leaf.of(text, definition));
            }
        });
        all.removeIf(leaf -> leaf.isEmpty() || leaf.depth() >= DEEPEST);
        all.sort(Comparator.comparingInt(Leaf::start));
        return List.copyOf(all);
    }
}
