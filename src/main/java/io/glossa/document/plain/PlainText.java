package io.glossa.document.plain;

import com.ibm.icu.util.ULocale;
import io.glossa.document.Document;
import io.glossa.document.text.Edges;
import io.glossa.document.text.Span;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts plain text. A segment is a line, or a cell of a tab-separated line, or a hard-wrapped paragraph. Lines without
 * any letter stay between the segments, as do white space, invisible characters at the edges, and bullets.
 */
public final class PlainText {

    /** The longest segment, in code points, where nothing else is asked for. */
    public static final int LONGEST = 1500;

    private final String text;
    private final ULocale locale;
    private final int longest;
    private final boolean flowing;
    private final List<Span> spans = new ArrayList<>();

    private PlainText(String text, ULocale locale, int longest, boolean flowing) {
        this.text = text;
        this.locale = locale;
        this.longest = longest;
        this.flowing = flowing;
    }

    /** Cuts a text of an unknown language into segments of up to {@link #LONGEST} code points. */
    public static Document cut(String text) {
        return cut(text, null, LONGEST);
    }

    /**
     * Cuts a text into segments.
     *
     * @param language whose rules say where a sentence ends; null where unknown
     * @param longest the longest segment in code points, 1 or more; only what must stay whole (a web address, an emoji
     *     sequence) is ever longer
     * @throws IllegalArgumentException where {@code longest} is less than 1
     */
    public static Document cut(String text, @Nullable Language language, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("the longest segment has " + longest + " code points; 1 or more needed");
        }
        return new PlainText(text, locale(language), longest, false).cut();
    }

    /** Cuts a text whose line breaks are said to mean nothing: up to an empty line, all of them stand inside a segment. */
    public static Document flowing(String text, Language language) {
        return new PlainText(text, locale(language), LONGEST, true).cut();
    }

    private static ULocale locale(@Nullable Language language) {
        return language == null ? ULocale.ROOT : ULocale.forLanguageTag(language.tag());
    }

    private Document cut() {
        List<Line> lines = Line.of(text);
        for (int i = 0; i < lines.size(); ) {
            int end = Block.end(text, lines, i);
            if (flowing || Block.isWrapped(text, lines.subList(i, end))) {
                add(Edges.trimItem(
                        text, lines.get(i).start(), lines.get(end - 1).end()));
            } else {
                lines.subList(i, end).forEach(this::addCells);
            }
            i = end;
        }
        return Document.of(text, spans);
    }

    private void addCells(Line line) {
        int start = line.start();
        for (int i = start; i <= line.end(); i++) {
            if (i == line.end() || text.charAt(i) == '\t') {
                add(Edges.trimItem(text, start, i));
                start = i + 1;
            }
        }
    }

    private void add(Span span) {
        if (!Edges.hasLetters(text, span.start(), span.end())) {
            return;
        }
        if (span.codePoints(text) <= longest) {
            spans.add(span);
            return;
        }
        for (Span piece : LongParagraph.cut(span.of(text), locale, longest)) {
            Span trimmed = Edges.trim(text, span.start() + piece.start(), span.start() + piece.end());
            if (Edges.hasLetters(text, trimmed.start(), trimmed.end())) {
                spans.add(trimmed);
            }
        }
    }
}
