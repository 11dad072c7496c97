package io.glossa.document.html;

import io.glossa.document.mask.Masks;
import io.glossa.document.text.Edges;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a page's text as readers see it: character references resolved, white space of any length one space. It
 * knows where each of its letters stands in the source.
 */
public final class HtmlText {

    /** The longest name in the list of HTML has 32 letters. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]++;?|#[xX][0-9a-fA-F]++;?|[A-Za-z][A-Za-z0-9]{1,40}+;?)");

    /** No words at all. */
    static final HtmlText NONE = new HtmlText("", new Span(0, 0), false, false);

    private final String html;
    private final Span span;
    private final boolean attribute;
    private final boolean spaces;
    private final String text;
    private final int[] places;

    /** How the source writes characters that it writes as references. */
    private final Map<String, String> references = new HashMap<>();

    private HtmlText(String html, Span span, boolean attribute, boolean spaces) {
        this.html = html;
        this.span = span;
        this.attribute = attribute;
        this.spaces = spaces;
        this.places = new int[span.end() - span.start() + 1];
        StringBuilder read = new StringBuilder();
        read(read);
        this.text = read.toString();
        places[text.length()] = span.end();
    }

    /** @param spaces whether white space counts as it is */
    public static HtmlText of(String html, Span span, boolean spaces) {
        return new HtmlText(html, span, false, spaces);
    }

    static HtmlText ofAttribute(String html, Span span) {
        return new HtmlText(html, span, true, false);
    }

    public String text() {
        return text;
    }

    Span span() {
        return span;
    }

    boolean hasLetters() {
        return Edges.hasLetters(text, 0, text.length());
    }

    /** The text without white space and invisible characters at its ends, counted in the text. */
    public Span trimmed() {
        return Edges.trim(text, 0, text.length());
    }

    HtmlText part(int start, int end) {
        return start == 0 && end == text.length() ? this : new HtmlText(html, source(start, end), attribute, spaces);
    }

    /** What must not be translated in it. */
    List<Span> masks() {
        return Masks.in(text);
    }

    /** Whether there is nothing in it but what must not be translated, and white space. */
    boolean isMasked() {
        int done = 0;
        for (Span mask : masks()) {
            if (!Edges.trim(text, done, mask.start()).isEmpty()) {
                return false;
            }
            done = mask.end();
        }
        return Edges.trim(text, done, text.length()).isEmpty();
    }

    /** Its white spaces as they stand in the source, but those in masks; none where white space counts as it is. */
    List<String> spaces() {
        List<String> found = new ArrayList<>();
        BitSet masked = new BitSet();
        masks().forEach(mask -> masked.set(mask.start(), mask.end()));
        for (int i = 0; i < text.length() && !spaces; i++) {
            if (text.charAt(i) == ' ' && !masked.get(i)) {
                found.add(source(i, i + 1).of(html));
            }
        }
        return found;
    }

    /** What stands in the source for this stretch of the text. */
    Span source(int start, int end) {
        return new Span(places[start], places[end]);
    }

    Map<String, String> references() {
        return references;
    }

    private void read(StringBuilder read) {
        Matcher reference = REFERENCE.matcher(html).region(span.start(), span.end());
        int next = reference.find() ? reference.start() : span.end();
        for (int at = span.start(); at < span.end(); ) {
            if (at < next) {
                add(html.charAt(at), at, read);
                at++;
            } else {
                reference(reference.group(), at, read);
                at = reference.end();
                next = reference.find() ? reference.start() : span.end();
            }
        }
    }

    private void reference(String written, int at, StringBuilder read) {
        String meant = HtmlReference.meaning(written, attribute);
        // Of "&copy2024" only the beginning is a reference.
        int shorter = written.length() - meant.length();
        int rest = meant.length();
        while (rest > 0 && meant.charAt(rest - 1) == written.charAt(rest - 1 + shorter)) {
            rest--;
        }
        for (int i = 0; i < meant.length(); i++) {
            add(meant.charAt(i), i < rest ? at : at + i + shorter, read);
        }
        if (!meant.equals(written) && written.endsWith(";") && !meant.isBlank()) {
            references.put(meant, written);
        }
    }

    private void add(char c, int at, StringBuilder read) {
        boolean blank = HtmlLexer.isBlank(c) && !spaces;
        if (!blank || read.isEmpty() || read.charAt(read.length() - 1) != ' ') {
            places[read.length()] = at;
            read.append(blank ? ' ' : c);
        }
    }
}
