package io.glossa.document;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a document that stays as it is but for the segments in it.
 *
 * @param segments in their order, apart from each other
 * @param between one more than there are segments: before the first, between each two, after the last
 */
public record Stretch(List<Segment> segments, List<String> between) {

    public Stretch {
        segments = List.copyOf(segments);
        between = List.copyOf(between);
        if (between.size() != segments.size() + 1) {
            throw new IllegalArgumentException(between.size() + " texts round " + segments.size() + " segments");
        }
    }

    /** A stretch with no segment in it. */
    public static Stretch of(String text) {
        return new Stretch(List.of(), List.of(text));
    }

    /** The stretch as it stands in the document. */
    String text() {
        return join(Segment::text);
    }

    /** The stretch with each segment replaced by what {@code written} gives for it, in the document's own notation. */
    String join(Function<Segment, String> written) {
        StringBuilder text = new StringBuilder(between.getFirst());
        for (int i = 0; i < segments.size(); i++) {
            text.append(written.apply(segments.get(i))).append(between.get(i + 1));
        }
        return text.toString();
    }
}
