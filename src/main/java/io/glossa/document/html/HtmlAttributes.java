package io.glossa.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which attributes hold text for readers. */
final class HtmlAttributes {

    private static final Set<String> ANYWHERE = Set.of(
            "alt",
            "aria-description",
            "aria-label",
            "aria-placeholder",
            "aria-roledescription",
            "placeholder",
            "title");

    private static final Set<String> LABELLED = Set.of("option", "optgroup", "track");

    private static final Set<String> BUTTONS = Set.of("button", "reset", "submit");

    /** What search engines and others show of a page. */
    private static final Set<String> SHOWN = Set.of(
            "description",
            "og:title",
            "og:description",
            "og:image:alt",
            "twitter:title",
            "twitter:description",
            "twitter:image:alt");

    private HtmlAttributes() {}

    /** Those of this tag whose values are translated. */
    static List<HtmlAttribute> translated(String html, HtmlToken tag) {
        return tag.attributes().stream()
                .filter(attribute -> isText(html, tag, attribute.name()))
                .toList();
    }

    private static boolean isText(String html, HtmlToken tag, String name) {
        return switch (tag.name()) {
            // A style sheet's title is its name for programs.
            case "link", "style" -> false;
            case "meta" -> name.equals("content") && isShown(html, tag);
            case "input" -> ANYWHERE.contains(name) || (name.equals("value") && isButton(html, tag));
            default -> ANYWHERE.contains(name) || (name.equals("label") && LABELLED.contains(tag.name()));
        };
    }

    private static boolean isShown(String html, HtmlToken tag) {
        return SHOWN.contains(value(html, tag, "name")) || SHOWN.contains(value(html, tag, "property"));
    }

    private static boolean isButton(String html, HtmlToken tag) {
        return BUTTONS.contains(value(html, tag, "type"));
    }

    private static String value(String html, HtmlToken tag, String name) {
        return tag.value(html, name).orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
