package io.glossa.document.html;

import io.glossa.document.Masked;
import io.glossa.document.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A page's tree as jsoup builds it, node by node; knows by rules of its own what of it is translated. */
final class Dom {

    private static final Set<String> UNTOUCHED = Set.of(
            "code",
            "kbd",
            "samp",
            "var",
            "pre",
            "rt",
            "rp",
            "script",
            "style",
            "svg",
            "math",
            "template",
            "textarea",
            "iframe",
            "noembed",
            "noframes",
            "xmp",
            "plaintext",
            "listing");

    private static final Set<String> ATTRIBUTES = Set.of("alt", "title", "placeholder", "aria-label");

    private Dom() {}

    /** The nodes as they are, but for the language and direction of the page. */
    static List<String> nodes(String html) {
        return nodes(html, UnaryOperator.identity());
    }

    /** The nodes as they should be after a model that writes in capitals. */
    static List<String> shouted(String html) {
        return nodes(html, text -> {
            Masked masked = Masked.of(text);
            return masked.restore(Models.shouted(masked.text()));
        });
    }

    private static List<String> nodes(String html, UnaryOperator<String> translation) {
        List<String> nodes = new ArrayList<>();
        Jsoup.parse(html)
                .traverse((node, depth) -> nodes.add("  ".repeat(Math.min(depth, 50)) + line(node, translation)));
        return nodes;
    }

    private static String line(Node node, UnaryOperator<String> translation) {
        if (node instanceof TextNode text) {
            boolean translated = !(text instanceof CDataNode) && isTranslated(text.parent(), false);
            return translated ? translation.apply(text.getWholeText()) : text.getWholeText();
        }
        if (!(node instanceof Element element)) {
            return node.outerHtml();
        }
        StringBuilder line = new StringBuilder("<" + element.nodeName());
        boolean root =
                element.normalName().equals("html") || element.normalName().equals("body");
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean translated = isText(element, name) && isTranslated(element, true);
            if (!root || !Set.of("lang", "xml:lang", "dir").contains(name)) {
                line.append(' ')
                        .append(name)
                        .append('=')
                        .append(translated ? translation.apply(attribute.getValue()) : attribute.getValue());
            }
        }
        return line.append('>').toString();
    }

    private static boolean isText(Element element, String attribute) {
        String name = element.normalName();
        return switch (name) {
            case "meta" ->
                attribute.equals("content")
                        && Set.of("description", "og:title").contains(element.attr("name") + element.attr("property"));
            case "link", "style" -> false;
            default ->
                ATTRIBUTES.contains(attribute)
                        || (attribute.equals("label")
                                && Set.of("option", "optgroup", "track").contains(name))
                        || (attribute.equals("value")
                                && name.equals("input")
                                && Set.of("submit", "reset", "button")
                                        .contains(element.attr("type").toLowerCase(Locale.ROOT)));
        };
    }

    /** Whether the element's attributes are, or its words. */
    private static boolean isTranslated(@Nullable Node node, boolean attributes) {
        if (!(node instanceof Element element)) {
            return true;
        }
        String says = element.attr("translate");
        if (says.equals("no") || element.hasClass("notranslate")) {
            return false;
        }
        if (says.equals("yes")) {
            return true;
        }
        boolean field = Set.of("textarea", "iframe").contains(element.normalName());
        boolean untouched = UNTOUCHED.contains(element.normalName()) && !(field && attributes);
        return !untouched && isTranslated(element.parent(), false);
    }
}
