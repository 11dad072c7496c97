package io.glossa.document.markdown;

import io.glossa.document.text.Edges;
import io.glossa.document.text.Span;
import java.util.Optional;

/** Finds the title behind a link's address: {@code /home "Home"}. The link is known to have one. */
final class LinkTitle {

    private LinkTitle() {}

    /**
     * @param from where the address begins, or the blanks before it
     * @param to where the title ends, or the blanks behind it
     */
    static Optional<Inline.Title> find(String text, int from, int to) {
        int i = skipBlanks(text, from, to);
        i = text.startsWith("<", i) ? endInBrackets(text, i, to) : end(text, i, to);
        i = skipBlanks(text, i, to);
        int last = to - 1;
        while (last > i && Edges.isSpace(text.charAt(last))) {
            last--;
        }
        if (i + 1 >= last) {
            return Optional.empty();
        }
        char opening = text.charAt(i);
        char closing = opening == '(' ? ')' : opening;
        boolean quoted = "\"'(".indexOf(opening) >= 0 && text.charAt(last) == closing;
        Span title = Edges.trim(text, i + 1, last);
        return quoted && title.start() < title.end()
                ? Optional.of(new Inline.Title(title.start(), title.end(), closing))
                : Optional.empty();
    }

    /** The same for a definition: {@code [home]: /home "Home"}. */
    static Optional<Inline.Title> inDefinition(String text) {
        int i = text.indexOf('[') + 1;
        while (i > 0 && i < text.length() && text.charAt(i) != ']') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return text.startsWith("]:", i) ? find(text, i + 2, text.length()) : Optional.empty();
    }

    private static int endInBrackets(String text, int start, int to) {
        int i = start;
        while (i < to && text.charAt(i) != '>') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, to);
    }

    private static int end(String text, int start, int to) {
        int i = start;
        while (i < to && !Edges.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipBlanks(String text, int start, int to) {
        int i = start;
        while (i < to && Edges.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
