package io.glossa.document.html;

import java.util.HashSet;
import java.util.Set;

/** Finds the end of an element in which nothing is a tag but its own end. */
final class HtmlRawText {

    private enum Script {
        CODE,
        /** In a comment, a script may open ... */
        COMMENT,
        /** ... whose end is not the end of the script round it. */
        SCRIPT_IN_COMMENT
    }

    private final String html;

    /** Tags that have been looked for in vain, and need not be again. */
    private final Set<String> missing = new HashSet<>();

    HtmlRawText(String html) {
        this.html = html;
    }

    /** Where the closing tag stands, or the end of the page. */
    int end(String name, int from) {
        return switch (name) {
            case "plaintext" -> html.length();
            case "script" -> scriptEnd(from);
            case "title", "textarea" -> textEnd("</" + name, from);
            default -> closing("</" + name, from);
        };
    }

    /** Where one is never closed, browsers take all the rest for it; to be of use to readers, it ends at the next tag. */
    private int textEnd(String tag, int from) {
        int end = missing.contains(tag) ? html.length() : closing(tag, from);
        if (end < html.length()) {
            return end;
        }
        missing.add(tag);
        int next = html.indexOf('<', from);
        while (next >= 0 && !HtmlLexer.isLetterAt(html, next + 1)) {
            next = html.indexOf('<', next + 1);
        }
        return next < 0 ? end : next;
    }

    private int closing(String tag, int from) {
        int at = html.indexOf('<', from);
        while (at >= 0 && !isTag(tag, at)) {
            at = html.indexOf('<', at + 1);
        }
        return at < 0 ? html.length() : at;
    }

    /** @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#script-data-state">HTML, 13.2.5.4 and 15 to 31</a> */
    private int scriptEnd(int from) {
        Script state = Script.CODE;
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '-' && html.startsWith("-->", at)) {
                state = Script.CODE;
            } else if (c == '<') {
                if (state == Script.CODE && html.startsWith("<!--", at)) {
                    state = Script.COMMENT;
                    at++;
                } else if (state == Script.COMMENT && isTag("<script", at)) {
                    state = Script.SCRIPT_IN_COMMENT;
                } else if (isTag("</script", at)) {
                    if (state != Script.SCRIPT_IN_COMMENT) {
                        return at;
                    }
                    state = Script.COMMENT;
                }
            }
        }
        return html.length();
    }

    /** Whether this tag stands here, whatever its case. */
    private boolean isTag(String tag, int at) {
        int behind = at + tag.length();
        return html.regionMatches(true, at, tag, 0, tag.length())
                && behind < html.length()
                && (HtmlLexer.isBlank(html.charAt(behind)) || "/>".indexOf(html.charAt(behind)) >= 0);
    }
}
