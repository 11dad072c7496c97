package io.glossa.document.mask;

import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what must not be translated: addresses, placeholders, code, names with # and @, and tags like our own. */
public final class Masks {

    /** What a search answers where there is nothing. */
    public static final int NONE = -1;

    private final String text;
    private final CodeSpans code;
    private final List<Span> spans = new ArrayList<>();
    private int done;

    private Masks(String text) {
        this.text = text;
        this.code = new CodeSpans(text);
    }

    /** In order, apart from each other. Where two overlap the one that is seen first wins. */
    public static List<Span> in(String text) {
        Masks masks = new Masks(text);
        for (int i = 0; i < text.length(); i = Math.max(i + 1, masks.done)) {
            masks.look(i);
        }
        return masks.spans;
    }

    private void look(int i) {
        switch (text.charAt(i)) {
            case 'h', 'H', 'f', 'F', 'w', 'W' -> add(i, WebAddress.end(text, i));
            case '<' -> add(i, first(WebAddress.endInBrackets(text, i), OwnTag.end(text, i)));
            case '`' -> add(i, code.end(i));
            case '{', '$', '%' -> add(i, Placeholder.end(text, i));
            case '#' -> add(i, first(Placeholder.end(text, i), Handle.end(text, i)));
            case '@' -> lookAround(i);
            default -> {}
        }
    }

    private void lookAround(int at) {
        Span address = MailAddress.around(text, at, done);
        if (address != null) {
            add(address.start(), address.end());
        } else {
            add(at, Handle.end(text, at));
        }
    }

    private void add(int start, int end) {
        if (end != NONE) {
            spans.add(new Span(start, end));
            done = end;
        }
    }

    private static int first(int end, int otherwise) {
        return end == NONE ? otherwise : end;
    }
}
