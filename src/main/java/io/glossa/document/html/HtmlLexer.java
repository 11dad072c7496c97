package io.glossa.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page's source apart the way browsers do, without building its tree: so every letter of it is known to stand
 * where it stood, however broken the page is. Linear in time, and as deep as pages go.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML, 13.2.5</a>
 */
final class HtmlLexer {

    private final String html;
    private final HtmlTagReader tags;
    private final HtmlRawText rawTexts;
    private final HtmlForeign foreign = new HtmlForeign();
    private final int lastCdataEnd;
    private final List<HtmlToken> tokens = new ArrayList<>();

    private HtmlLexer(String html) {
        this.html = html;
        this.tags = new HtmlTagReader(html);
        this.rawTexts = new HtmlRawText(html);
        this.lastCdataEnd = html.lastIndexOf("]]>");
    }

    /** All tokens in order; none is empty, and none is left out. */
    static List<HtmlToken> tokens(String html) {
        HtmlLexer lexer = new HtmlLexer(html);
        lexer.run();
        return lexer.tokens;
    }

    /** White space as HTML knows it, which may be of any length; not the no-break space. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void run() {
        int done = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(at + 1, done))) {
            boolean inside = foreign.inside();
            HtmlToken token = markup(at);
            if (token == null) {
                continue;
            }
            text(HtmlToken.Kind.TEXT, done, at, inside);
            tokens.add(token);
            done = token.end();
            if (token.kind() == HtmlToken.Kind.OPENING && HtmlNames.isRaw(token.name()) && !token.foreign()) {
                int end = rawTexts.end(token.name(), done);
                text(token.name().equals("title") ? HtmlToken.Kind.TEXT : HtmlToken.Kind.OTHER, done, end, false);
                done = end;
            }
        }
        text(HtmlToken.Kind.TEXT, done, html.length(), foreign.inside());
    }

    private void text(HtmlToken.Kind kind, int start, int end, boolean inside) {
        if (start < end) {
            tokens.add(new HtmlToken(kind, "", start, end, List.of(), inside));
        }
    }

    /** The markup that begins here, or null where the {@code <} is a letter like any other. */
    private @Nullable HtmlToken markup(int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (next == '!') {
            return other(at, declarationEnd(at));
        }
        if (next == '?') {
            return other(at, after(">", at));
        }
        if (next != '/') {
            return isLetter(next) ? tag(HtmlToken.Kind.OPENING, at, at + 1) : null;
        }
        if (at + 2 >= html.length()) {
            return null;
        }
        return isLetter(html.charAt(at + 2)) ? tag(HtmlToken.Kind.CLOSING, at, at + 2) : other(at, after(">", at));
    }

    private HtmlToken tag(HtmlToken.Kind kind, int at, int nameStart) {
        HtmlToken tag = tags.read(kind, at, nameStart);
        // A tag that never ends swallows the rest of the page.
        return tag == null ? other(at, html.length()) : foreign.seen(tag, tags.selfClosing());
    }

    private HtmlToken other(int start, int end) {
        return new HtmlToken(HtmlToken.Kind.OTHER, "", start, end, List.of(), foreign.inside());
    }

    private int declarationEnd(int at) {
        if (html.startsWith("<!--", at)) {
            return commentEnd(at + 4);
        }
        // Browsers know it in drawings only, but nobody writes "]]>" elsewhere.
        return html.startsWith("<![CDATA[", at) && lastCdataEnd > at ? after("]]>", at) : after(">", at);
    }

    private int commentEnd(int from) {
        if (html.startsWith(">", from) || html.startsWith("->", from)) {
            return html.indexOf('>', from) + 1;
        }
        for (int dashes = html.indexOf("--", from); dashes >= 0; dashes = html.indexOf("--", dashes + 1)) {
            if (html.startsWith(">", dashes + 2)) {
                return dashes + 3;
            }
            if (html.startsWith("!>", dashes + 2)) {
                return dashes + 4;
            }
        }
        return html.length();
    }

    private int after(String end, int from) {
        int at = html.indexOf(end, from);
        return at < 0 ? html.length() : at + end.length();
    }

    /** Whether a tag's name can begin here. */
    static boolean isLetterAt(String html, int at) {
        return at < html.length() && isLetter(html.charAt(at));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
