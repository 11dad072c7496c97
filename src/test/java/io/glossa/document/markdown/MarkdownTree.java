package io.glossa.document.markdown;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a parser with none of our own rules makes of a Markdown text, as lines that can be compared: every block and every
 * piece of markup with its address, language or code; words in capitals and without white space.
 */
final class MarkdownTree {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .build();

    private final StringBuilder tree = new StringBuilder();

    private MarkdownTree() {}

    static String of(String text) {
        MarkdownTree tree = new MarkdownTree();
        tree.add(PARSER.parse(text.substring(FrontMatter.end(text))), 0);
        return tree.tree.toString();
    }

    private void add(Node node, int depth) {
        if (node instanceof Text text) {
            tree.append(text.getLiteral().toUpperCase(Locale.ROOT).replaceAll("\\s+", ""));
            return;
        }
        if (node instanceof SoftLineBreak) {
            return;
        }
        String line = "\n" + " ".repeat(depth) + node.getClass().getSimpleName() + " ";
        tree.append(line).append(detail(node)).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, depth + 1);
        }
        tree.append(line).append("end\n");
    }

    private static String detail(Node node) {
        return switch (node) {
            case Heading heading -> "" + heading.getLevel();
            case Code code -> code.getLiteral();
            case FencedCodeBlock code -> code.getInfo() + " " + code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case Link link -> link.getDestination() + " " + title(link.getTitle());
            case Image image -> image.getDestination() + " " + title(image.getTitle());
            case LinkReferenceDefinition definition ->
                definition.getLabel() + " " + definition.getDestination() + " " + title(definition.getTitle());
            case FootnoteDefinition note -> note.getLabel();
            case FootnoteReference note -> note.getLabel();
            case BulletList list -> list.getMarker() + list.isTight();
            case OrderedList list -> "" + list.getMarkerStartNumber() + list.getMarkerDelimiter() + list.isTight();
            case TableCell cell -> "" + cell.getAlignment() + cell.isHeader();
            default -> "";
        };
    }

    private static String title(@Nullable String title) {
        return title == null
                ? "no title"
                : title.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
