package io.glossa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A text cut into segments and what stands between them. */
public final class Document {

    private final List<Segment> segments;

    /** One more than there are segments: before the first, between each two, after the last. */
    private final List<String> between;

    private Document(List<Segment> segments, List<String> between) {
        this.segments = List.copyOf(segments);
        this.between = List.copyOf(between);
    }

    /** The document whose segments are these stretches of the text: in order, apart from each other. */
    static Document of(String text, List<Span> spans) {
        List<Segment> segments = new ArrayList<>(spans.size());
        List<String> between = new ArrayList<>(spans.size() + 1);
        int done = 0;
        for (Span span : spans) {
            between.add(text.substring(done, span.start()));
            segments.add(new Segment(segments.size() + 1, span.of(text)));
            done = span.end();
        }
        between.add(text.substring(done));
        return new Document(segments, between);
    }

    public List<Segment> segments() {
        return segments;
    }

    /** The text with each segment replaced by what {@code translation} gives for it; the rest stays as it was. */
    public String join(Function<Segment, String> translation) {
        StringBuilder text = new StringBuilder(between.getFirst());
        for (Segment segment : segments) {
            text.append(translation.apply(segment)).append(between.get(segment.number()));
        }
        return text.toString();
    }
}
