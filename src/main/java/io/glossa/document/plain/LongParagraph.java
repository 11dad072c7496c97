package io.glossa.document.plain;

import com.ibm.icu.util.ULocale;
import io.glossa.document.mask.Masks;
import io.glossa.document.text.Edges;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a paragraph that is too long for one segment: at sentence ends; else at clauses, words, letters. */
public final class LongParagraph {

    private final String text;
    private final Breaks breaks;
    private final BitSet allowed;
    private final int longest;
    private final List<Span> pieces = new ArrayList<>();

    private LongParagraph(String text, ULocale locale, int longest) {
        this.text = text;
        this.breaks = new Breaks(text, locale);
        this.allowed = breaks.graphemes();
        this.longest = longest;
        Masks.in(text).forEach(this::keepWhole);
    }

    private void keepWhole(Span span) {
        allowed.clear(span.start() + 1, span.end());
    }

    /** Pieces that together are the whole text, each of at most {@code longest} code points where that can be. */
    public static List<Span> cut(String text, ULocale locale, int longest) {
        return cut(text, locale, longest, List.of());
    }

    /** @param whole stretches that are not cut where they fit a piece, such as what is bold */
    public static List<Span> cut(String text, ULocale locale, int longest, List<Span> whole) {
        LongParagraph paragraph = new LongParagraph(text, locale, longest);
        whole.stream().filter(span -> span.codePoints(text) <= longest).forEach(paragraph::keepWhole);
        paragraph.pack(0, text.length(), Breaks.Level.SENTENCE);
        return paragraph.pieces;
    }

    /** Takes as many units of this level as fit into each piece; a unit that is too long by itself goes down a level. */
    private void pack(int start, int end, Breaks.Level level) {
        int from = start;
        int last = start;
        int length = 0;
        int[] ends = breaks.at(level, start, end, allowed);
        for (int unitEnd : ends) {
            int unit = lengthOf(last, unitEnd);
            if (from < last && length + unit > longest) {
                pieces.add(new Span(from, last));
                from = last;
                length = 0;
            }
            if (from == last && unit > longest) {
                cutUnit(from, unitEnd, level);
                from = unitEnd;
            } else {
                length += text.codePointCount(last, unitEnd);
            }
            last = unitEnd;
        }
        if (from < end) {
            pieces.add(new Span(from, end));
        }
    }

    private void cutUnit(int start, int end, Breaks.Level level) {
        switch (level) {
            case SENTENCE -> pack(start, end, Breaks.Level.CLAUSE);
            case CLAUSE -> pack(start, end, Breaks.Level.WORD);
            case WORD -> pack(start, end, Breaks.Level.LETTER);
            // Nothing smaller: it must stay whole.
            case LETTER -> pieces.add(new Span(start, end));
        }
    }

    /** In code points, without the white space at its end, which will stand between two segments. */
    private int lengthOf(int start, int end) {
        return text.codePointCount(start, Edges.trim(text, start, end).end());
    }
}
