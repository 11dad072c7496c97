package io.glossa.document;

import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A text cut into segments and what stands between them. */
public final class Document {

    private final Format format;
    private final String text;
    private final Stretch stretch;
    private final List<Segment> segments;
    private final List<Masked> masks;

    /**
     * @param stretch the document with its outer segments, and whatever is else to be changed in it
     * @param segments all in order, also those that stand in the originals of others
     * @param masks the segments as they are sent, in the same order
     */
    public Document(Format format, String text, Stretch stretch, List<Segment> segments, List<Masked> masks) {
        this.format = format;
        this.text = text;
        this.stretch = stretch;
        this.segments = List.copyOf(segments);
        this.masks = List.copyOf(masks);
    }

    /** The plain text whose segments are these stretches of it: in order, apart from each other. */
    public static Document of(String text, List<Span> spans) {
        List<Segment> segments = new ArrayList<>(spans.size());
        List<String> between = new ArrayList<>(spans.size() + 1);
        int done = 0;
        for (Span span : spans) {
            between.add(text.substring(done, span.start()));
            segments.add(new Segment(segments.size() + 1, span.of(text)));
            done = span.end();
        }
        between.add(text.substring(done));
        List<Masked> masks =
                segments.stream().map(segment -> Masked.of(segment.text())).toList();
        return new Document(Format.PLAIN, text, new Stretch(segments, between), segments, masks);
    }

    public Format format() {
        return format;
    }

    /** The document as it came. */
    public String text() {
        return text;
    }

    /** The segments as they stand in the document. */
    public List<Segment> segments() {
        return segments;
    }

    /** This segment as it is sent. */
    public Masked masked(Segment segment) {
        return masks.get(segment.number() - 1);
    }

    /** The document with each segment replaced by the answer to it, which is still masked; the rest stays as it was. */
    public String join(Function<Segment, Optional<String>> answers) {
        return stretch.join(segment -> written(segment, answers));
    }

    private String written(Segment segment, Function<Segment, Optional<String>> answers) {
        Masked masked = masked(segment);
        Function<Segment, String> inner = one -> written(one, answers);
        return answers.apply(segment)
                .map(answer -> masked.restore(answer, inner))
                .orElseGet(() -> masked.unchanged(inner));
    }
}
