package io.glossa.document.markdown;

import com.ibm.icu.util.ULocale;
import io.glossa.document.plain.LongParagraph;
import io.glossa.document.text.Edges;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts the words of a block that is too long for one segment, and takes the blanks off the ends of each part. What stays as it
 * is, is never cut; what is bold or a link only where it is too long by itself, and then its signs stand between the parts.
 */
final class LongInlines {

    private final ULocale locale;
    private final int longest;

    /** @param longest in code points */
    LongInlines(ULocale locale, int longest) {
        this.locale = locale;
        this.longest = longest;
    }

    /** Parts that are not empty. */
    List<List<Inline>> parts(Content content, List<Inline> inlines) {
        List<List<Inline>> parts = new ArrayList<>();
        List<Inline> run = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Pair pair && isLong(content, pair.start(), pair.end())) {
                addParts(content, run, parts);
                run.clear();
                parts.addAll(parts(content, pair.inlines()));
            } else {
                run.add(inline);
            }
        }
        addParts(content, run, parts);
        return parts;
    }

    private void addParts(Content content, List<Inline> run, List<List<Inline>> parts) {
        if (run.isEmpty()) {
            return;
        }
        int start = run.getFirst().start();
        int end = run.getLast().end();
        if (!isLong(content, start, end)) {
            add(content, run, parts);
            return;
        }
        List<Span> whole = run.stream()
                .flatMap(inline -> whole(content, inline))
                .map(span -> span.shifted(-start))
                .toList();
        int next = 0;
        for (Span part : LongParagraph.cut(content.text().substring(start, end), locale, longest, whole)) {
            List<Inline> slice = new ArrayList<>();
            int to = start + part.end();
            while (next < run.size() && run.get(next).start() < to) {
                Inline inline = run.get(next);
                slice.add(slice(inline, start + part.start(), to));
                if (inline instanceof Inline.Words && inline.end() > to) {
                    // The rest of them is for the next part.
                    break;
                }
                next++;
            }
            add(content, slice, parts);
        }
    }

    /** What must not be cut. */
    private static Stream<Span> whole(Content content, Inline inline) {
        return inline instanceof Inline.Words
                ? Spelled.of(content.text(), inline.start(), inline.end()).whole().stream()
                : Stream.of(new Span(inline.start(), inline.end()));
    }

    private boolean isLong(Content content, int start, int end) {
        return content.text().codePointCount(start, end) > longest;
    }

    /** Only words are ever cut. */
    private static Inline slice(Inline inline, int start, int end) {
        return inline instanceof Inline.Words words
                ? new Inline.Words(Math.max(words.start(), start), Math.min(words.end(), end))
                : inline;
    }

    private static void add(Content content, List<Inline> inlines, List<List<Inline>> parts) {
        List<Inline> part = new ArrayList<>(inlines);
        while (!part.isEmpty()) {
            Inline trimmed = trimmed(content, part.getFirst(), true);
            if (trimmed.start() < trimmed.end()) {
                part.set(0, trimmed);
                break;
            }
            part.removeFirst();
        }
        while (!part.isEmpty()) {
            Inline trimmed = trimmed(content, part.getLast(), false);
            if (trimmed.start() < trimmed.end()) {
                part.set(part.size() - 1, trimmed);
                break;
            }
            part.removeLast();
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Words without the blanks at this end; an empty piece for the end of a line. */
    private static Inline trimmed(Content content, Inline inline, boolean atStart) {
        if (inline instanceof Inline.Words words) {
            Span span = Edges.trim(content.text(), words.start(), words.end());
            return atStart || span.start() == span.end()
                    ? new Inline.Words(span.start(), words.end())
                    : new Inline.Words(words.start(), span.end());
        }
        boolean endsLine = content.text().charAt(inline.end() - 1) == '\n';
        return endsLine ? new Inline.Words(inline.end(), inline.end()) : inline;
    }
}
