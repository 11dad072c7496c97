package io.glossa.document.html;

import io.glossa.document.text.Span;
import io.glossa.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says in a page which language it is in, and in which direction that is read. */
final class HtmlLanguage {

    private final String html;
    private final Language language;

    /** What comes to stand where, by where that begins. */
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, String text) {}

    private HtmlLanguage(String html, Language language) {
        this.html = html;
        this.language = language;
    }

    /**
     * The page with its {@code <html>} in this language. A part of a page, which has none, stays as it is, and so does what
     * is said of single elements. A direction is set where the language is read from right to left, or one is there.
     */
    static String set(String html, Language language) {
        if (!html.toLowerCase(Locale.ROOT).contains("<html")) {
            return html;
        }
        HtmlLanguage page = new HtmlLanguage(html, language);
        List<HtmlToken> tokens = HtmlLexer.tokens(html);
        first(tokens, "html").ifPresent(page::root);
        first(tokens, "body").ifPresent(body -> page.direction(body, false));
        return page.written();
    }

    private static Optional<HtmlToken> first(List<HtmlToken> tokens, String name) {
        return tokens.stream()
                .filter(token -> token.is(HtmlToken.Kind.OPENING, name))
                .findFirst();
    }

    private void root(HtmlToken tag) {
        direction(tag, language.rightToLeft());
        set(tag, "lang", language.tag(), true);
        set(tag, "xml:lang", language.tag(), false);
    }

    private void direction(HtmlToken tag, boolean needed) {
        String said = tag.value(html, "dir").orElse("").strip();
        if (said.isEmpty() || said.equalsIgnoreCase("rtl") || said.equalsIgnoreCase("ltr")) {
            set(tag, "dir", language.rightToLeft() ? "rtl" : "ltr", needed);
        }
    }

    private void set(HtmlToken tag, String name, String value, boolean needed) {
        Optional<HtmlAttribute> there = tag.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
        if (there.isEmpty() && needed) {
            int behindName = tag.start() + 1 + tag.name().length();
            edits.merge(
                    behindName,
                    new Edit(behindName, " " + name + "=\"" + value + "\""),
                    (one, other) -> new Edit(one.end, other.text + one.text));
        }
        there.filter(attribute -> !tag.value(html, name).orElse("").strip().equalsIgnoreCase(value))
                .ifPresent(attribute -> edits.put(attribute.start(), written(attribute, value)));
    }

    private Edit written(HtmlAttribute attribute, String value) {
        Span old = attribute.value();
        String name = html.substring(attribute.start(), old.start() - (attribute.quote() == 0 ? 0 : 1));
        String quote = attribute.quote() == 0 ? "\"" : String.valueOf(attribute.quote());
        return new Edit(attribute.end(), name + (name.contains("=") ? "" : "=") + quote + value + quote);
    }

    private String written() {
        StringBuilder written = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            written.append(html, done, edit.getKey()).append(edit.getValue().text);
            done = edit.getValue().end;
        }
        return written.append(html, done, html.length()).toString();
    }
}
