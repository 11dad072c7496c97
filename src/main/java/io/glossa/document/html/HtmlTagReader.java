package io.glossa.document.html;

import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one tag the way browsers do.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML, 13.2.5</a>
 */
final class HtmlTagReader {

    private final String html;
    private final List<HtmlAttribute> attributes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int at;
    private boolean selfClosing;

    HtmlTagReader(String html) {
        this.html = html;
    }

    /** Whether the tag that was read last ends in {@code />}. */
    boolean selfClosing() {
        return selfClosing;
    }

    /**
     * The tag whose name begins here, or null where it never ends.
     *
     * @param start where its {@code <} stands
     */
    @Nullable
    HtmlToken read(HtmlToken.Kind kind, int start, int nameStart) {
        attributes.clear();
        names.clear();
        selfClosing = false;
        at = nameStart;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        String name = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
        for (skipBlanks(); at < html.length() && html.charAt(at) != '>'; skipBlanks()) {
            attribute();
        }
        return at < html.length() ? new HtmlToken(kind, name, start, at + 1, List.copyOf(attributes), false) : null;
    }

    private void attribute() {
        int start = at++; // even a "=" is a name where one is due
        while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=') {
            at++;
        }
        int nameEnd = at;
        skip(false);
        Span value = new Span(nameEnd, nameEnd);
        char quote = 0;
        int end = nameEnd;
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skip(false);
            quote = at < html.length() && isQuote(html.charAt(at)) ? html.charAt(at++) : 0;
            value = new Span(at, valueEnd(quote));
            at = quote == 0 ? value.end() : Math.min(html.length(), value.end() + 1);
            end = at;
        }
        String name = html.substring(start, nameEnd).toLowerCase(Locale.ROOT);
        if (names.add(name)) {
            attributes.add(new HtmlAttribute(name, start, value, quote, end));
        }
    }

    private int valueEnd(char quote) {
        if (quote != 0) {
            int end = html.indexOf(quote, at);
            return end < 0 ? html.length() : end;
        }
        int end = at;
        while (end < html.length() && html.charAt(end) != '>' && !HtmlLexer.isBlank(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipBlanks() {
        selfClosing = skip(true);
    }

    /** Whether the last that was skipped is a slash. */
    private boolean skip(boolean slashes) {
        boolean slash = false;
        while (at < html.length() && (HtmlLexer.isBlank(html.charAt(at)) || (slashes && html.charAt(at) == '/'))) {
            slash = html.charAt(at++) == '/';
        }
        return slash;
    }

    private static boolean endsName(char c) {
        return HtmlLexer.isBlank(c) || c == '/' || c == '>';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
